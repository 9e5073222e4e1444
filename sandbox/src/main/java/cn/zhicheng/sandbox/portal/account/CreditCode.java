package cn.zhicheng.sandbox.portal.account;

import java.util.Optional;
import java.util.regex.Pattern;

/** Unified social credit codes of 18 characters (GB 32100). */
final class CreditCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE =
      Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");

  private CreditCode() {}

  /** What is wrong, as the user reads it. */
  static Optional<String> problem(String code) {
    if (!SHAPE.matcher(code).matches()) {
      return Optional.of("统一社会信用代码应为 18 位数字和大写字母，其中不含 I、O、S、V、Z。");
    }
    return code.charAt(17) == check(code) ? Optional.empty() : Optional.of("统一社会信用代码的校验位不符，请逐位核对。");
  }

  private static char check(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += weight * ALPHABET.indexOf(code.charAt(i));
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
