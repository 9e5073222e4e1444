package cn.zhicheng.sandbox.portal.signin;

import cn.zhicheng.sandbox.portal.PortalKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The apps that can scan a code of the sign-in page (FAQ-P3, FAQ-U2). */
enum ScanMethod {
  ALIPAY("alipay", "支付宝扫码", "支付宝", "支付宝 · 授权登录"),
  /** Only a legal person has a licence. */
  LICENCE("licence", "电子营业执照", "电子营业执照", "电子营业执照 · 扫码登录");

  private final String code;
  private final String label;
  private final String app;
  private final String title;

  ScanMethod(String code, String label, String app, String title) {
    this.code = code;
    this.label = label;
    this.app = app;
    this.title = title;
  }

  /** The word used in addresses. */
  String code() {
    return code;
  }

  /** What the sign-in page calls the method. */
  String label() {
    return label;
  }

  /** What the app on the phone is called. */
  String app() {
    return app;
  }

  /** Heading of the page that stands for the app. */
  String title() {
    return title;
  }

  static List<ScanMethod> of(PortalKind kind) {
    return kind == PortalKind.LEGAL ? List.of(values()) : List.of(ALIPAY);
  }

  /** The method of that code within a box, else the box's first. */
  static ScanMethod of(PortalKind kind, @Nullable String code) {
    return of(kind).stream().filter(m -> m.code.equals(code)).findFirst().orElse(ALIPAY);
  }
}
