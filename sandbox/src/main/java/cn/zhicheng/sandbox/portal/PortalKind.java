package cn.zhicheng.sandbox.portal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The two boxes of the portal's sign-in page (FAQ-P3, FAQ-U2). */
public enum PortalKind {
  PERSONAL("personal", "个人用户"),
  LEGAL("legal", "法人用户");

  private final String code;
  private final String label;

  PortalKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The word used in claims, in {@code login_hint} and in the users' files. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** The kind of that code; null when there is none. */
  static @Nullable PortalKind of(@Nullable String code) {
    return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst().orElse(null);
  }

  /** The box to open: that of the code, else that of persons. */
  public static PortalKind box(@Nullable String code) {
    PortalKind named = of(code);
    return named == null ? PERSONAL : named;
  }
}
