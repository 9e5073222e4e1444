package cn.zhicheng.identity.preset;

import org.jspecify.annotations.Nullable;

/** What the holder typed to change the password; never printed. */
public record PasswordForm(String current, String next, String again) {
  public PasswordForm {
    current = orEmpty(current);
    next = orEmpty(next);
    again = orEmpty(again);
  }

  @Override
  public String toString() {
    return "PasswordForm";
  }

  private static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
