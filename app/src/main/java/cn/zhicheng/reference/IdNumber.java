package cn.zhicheng.reference;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident's ID number of 18 characters (GB 11643). The region part is not looked up: merged
 * counties and former prefectures live on in the numbers of those born there.
 *
 * @param value upper case, without blanks
 */
public record IdNumber(String value, LocalDate birthDate) {
  private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  /** The number if nothing is wrong with it; blanks, full-width digits and a small x are mended. */
  public static Optional<IdNumber> parse(String typed, LocalDate today) {
    return problem(typed, today).isPresent()
        ? Optional.empty()
        : birthDate(tidy(typed)).map(birth -> new IdNumber(tidy(typed), birth));
  }

  /** What is wrong, as the user reads it; empty when the number is good. */
  public static Optional<String> problem(String typed, LocalDate today) {
    String value = tidy(typed);
    if (!SHAPE.matcher(value).matches()) {
      return Optional.of("身份证号码应为 18 位：前 17 位是数字，最后一位是数字或 X。");
    }
    Optional<LocalDate> birth = birthDate(value);
    if (birth.isEmpty() || birth.get().isAfter(today)) {
      return Optional.of("身份证号码第 7 至 14 位不是有效的出生日期，请核对。");
    }
    return value.charAt(17) == checkCharacter(value)
        ? Optional.empty()
        : Optional.of("身份证号码的校验位不符，请逐位核对。");
  }

  /** The last character that belongs to the first 17. */
  static char checkCharacter(String value) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (value.charAt(i) - '0');
    }
    return CHECK.charAt(sum % 11);
  }

  /** 男 or 女. */
  public String sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? "男" : "女";
  }

  /** For display: 340123********005X. */
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  private static Optional<LocalDate> birthDate(String value) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(value, 6, 10, 10),
              Integer.parseInt(value, 10, 12, 10),
              Integer.parseInt(value, 12, 14, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toUpperCase(Locale.ROOT);
  }
}
