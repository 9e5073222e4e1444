package cn.zhicheng.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code of 18 characters (GB 32100). Only the outer check character is
 * tested: the inner one, of the old organisation code, protects nothing more.
 *
 * @param value upper case, without blanks
 */
public record Uscc(String value) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE =
      Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");

  /** The code if nothing is wrong with it; blanks, full-width and small letters are mended. */
  public static Optional<Uscc> parse(String typed) {
    return problem(typed).isPresent() ? Optional.empty() : Optional.of(new Uscc(tidy(typed)));
  }

  /** What is wrong, as the user reads it; empty when the code is good. */
  public static Optional<String> problem(String typed) {
    String value = tidy(typed);
    if (!SHAPE.matcher(value).matches()) {
      return Optional.of("统一社会信用代码应为 18 位数字和大写字母，其中不含 I、O、S、V、Z。");
    }
    return value.charAt(17) == checkCharacter(value)
        ? Optional.empty()
        : Optional.of("统一社会信用代码的校验位不符，请逐位核对。");
  }

  /** The last character that belongs to the first 17; weights are the powers of 3 modulo 31. */
  static char checkCharacter(String value) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += weight * ALPHABET.indexOf(value.charAt(i));
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** Region of registration, six digits; may be a code no longer in use. */
  public String regionCode() {
    return value.substring(2, 8);
  }

  private static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toUpperCase(Locale.ROOT);
  }
}
