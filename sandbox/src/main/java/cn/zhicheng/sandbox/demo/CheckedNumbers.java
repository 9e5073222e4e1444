package cn.zhicheng.sandbox.demo;

/** Made-up numbers whose check digits are right, so that the product takes them. */
final class CheckedNumbers {
  private static final String DIGITS = "0123456789X";

  private CheckedNumbers() {}

  /** An ISSN for this name; the same name always has the same. */
  static String issn(String journal) {
    String seven = "1009%03d".formatted(Math.floorMod(journal.hashCode(), 1000));
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      sum += (8 - i) * (seven.charAt(i) - '0');
    }
    char check = DIGITS.charAt((11 - sum % 11) % 11);
    return seven.substring(0, 4) + "-" + seven.substring(4) + check;
  }

  /** The number of a utility model applied for in this year. */
  static String patent(int year, int number) {
    String twelve = "%d2%07d".formatted(year, number);
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (i % 8 + 2) * (twelve.charAt(i) - '0');
    }
    return "ZL" + twelve + "." + DIGITS.charAt(sum % 11);
  }
}
