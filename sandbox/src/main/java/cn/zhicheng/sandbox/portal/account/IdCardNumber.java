package cn.zhicheng.sandbox.portal.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resident identity card numbers of 18 characters (GB 11643). */
final class IdCardNumber {
  private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final String CHECKS = "10X98765432";
  private static final int OLDEST = 120;

  private IdCardNumber() {}

  /**
   * What is wrong, as the user reads it; region codes are not looked up, as old ones stay valid.
   */
  static Optional<String> problem(String number, LocalDate today) {
    if (!SHAPE.matcher(number).matches()) {
      return Optional.of("身份证号应为 18 位，前 17 位是数字，最后一位是数字或 X。");
    }
    if (!born(number, today)) {
      return Optional.of("身份证号中的出生日期不存在或不合理，请核对第 7 至 14 位。");
    }
    return number.charAt(17) == check(number) ? Optional.empty() : Optional.of("身份证号的校验位不符，请逐位核对。");
  }

  private static boolean born(String number, LocalDate today) {
    try {
      LocalDate birth = LocalDate.parse(number.substring(6, 14), BIRTH);
      return !birth.isAfter(today) && birth.isAfter(today.minusYears(OLDEST));
    } catch (DateTimeException e) {
      return false; // no such day
    }
  }

  private static char check(String number) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (number.charAt(i) - '0') * ((1 << (17 - i)) % 11);
    }
    return CHECKS.charAt(sum % 11);
  }
}
