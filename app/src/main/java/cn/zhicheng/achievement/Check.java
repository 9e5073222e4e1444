package cn.zhicheng.achievement;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Numbers of the outside world that can be told right from wrong by themselves (domain 4.16). */
public enum Check {
  /** ISO 3297: seven digits and a check character, e.g. 1002-2384. */
  ISSN("issn", Check::issn, "ISSN 号由四位数字、短横线和四位数字组成，末位是校验位（可以是 X），请核对", "1002-2384"),
  /** ISBN of 13 digits with its check digit; hyphens as printed. */
  ISBN("isbn", Check::isbn, "ISBN 号应为 13 位数字，最后一位是校验位，请按版权页核对", "978-7-107-18616-5"),
  /** Domestic serial number, e.g. CN 11-1234/G4. */
  CN("cn", Check::cn, "CN 号由两位地区号、短横线、四位序号组成，可以带斜线和分类号", "11-1234/G4"),
  /** Chinese patent number with its check digit. */
  PATENT("patent", Check::patent, "专利号形如 ZL 加 12 位数字、小数点和一位校验位，请按证书核对", "ZL202010123456.2");

  private static final Pattern ISSN_FORM = Pattern.compile("\\d{4}-\\d{3}[\\dX]");
  private static final Pattern ISBN_FORM = Pattern.compile("97[89]\\d{10}");
  private static final Pattern CN_FORM =
      Pattern.compile("(CN ?)?\\d{2}-\\d{4}(/[A-Z]{1,2}\\d{0,3})?");
  private static final Pattern PATENT_FORM = Pattern.compile("(ZL)?(\\d{12})\\.([\\dX])");

  private final String word;
  private final Predicate<String> right;
  private final String form;
  private final String example;

  Check(String word, Predicate<String> right, String form, String example) {
    this.word = word;
    this.right = right;
    this.form = form;
    this.example = example;
  }

  static Optional<Check> of(String word) {
    return Arrays.stream(values()).filter(check -> check.word.equals(word)).findFirst();
  }

  /** Whether this can be such a number. */
  public boolean passes(String typed) {
    return right.test(typed);
  }

  /** What the person reads when it cannot. */
  public String sentence() {
    return form + "，例如 " + example + "。";
  }

  /** A number that passes, to show how one looks. */
  public String example() {
    return example;
  }

  private static boolean issn(String typed) {
    if (!ISSN_FORM.matcher(typed).matches()) {
      return false;
    }
    String digits = typed.replace("-", "");
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      sum += (8 - i) * (digits.charAt(i) - '0');
    }
    return digits.charAt(7) == "0123456789X".charAt((11 - sum % 11) % 11);
  }

  private static boolean isbn(String typed) {
    String digits = typed.replaceAll("[- ]", "");
    if (!ISBN_FORM.matcher(digits).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
    }
    return sum % 10 == 0;
  }

  private static boolean cn(String typed) {
    return CN_FORM.matcher(typed).matches();
  }

  private static boolean patent(String typed) {
    var parts = PATENT_FORM.matcher(typed.replace(" ", ""));
    if (!parts.matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (i % 8 + 2) * (parts.group(2).charAt(i) - '0');
    }
    return parts.group(3).charAt(0) == "0123456789X".charAt(sum % 11);
  }
}
