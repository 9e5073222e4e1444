package cn.zhicheng.identity.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a sign-on led back to the login page: one sentence that says what to do. */
final class SignOnProblem {
  private static final Map<String, String> SENTENCES =
      Map.of(
          "portal",
          "政务服务网登录没有完成，请重新点击登录。如提示账号密码错误，请在政务服务网使用「忘记密码」找回，或拨打 12345 热线。",
          "person-at-unit",
          "您使用的是个人账号。「单位登录」需要法人账号；个人请点「个人登录」。",
          "legal-at-person",
          "您使用的是法人账号。「个人登录」需要个人账号；单位请点「单位登录」。",
          "incomplete",
          "政务服务网没有提供完整的实名信息，请先在政务服务网完成实名认证后再登录。",
          "disabled",
          "该账号已停用。如有疑问，请联系所属人社部门。",
          "account-expired",
          "该账号的有效期已过，已自动退出。需要继续使用的，请联系所属人社部门延期。",
          "expired",
          "登录已过期，请重新登录。您填写过的内容保留在本机，登录后可以恢复。");

  private SignOnProblem() {}

  /** The sentence, or empty when there is nothing to say. */
  static String of(@Nullable String problem) {
    return problem == null ? "" : SENTENCES.getOrDefault(problem, "");
  }
}
