package cn.zhicheng.certificate;

import cn.zhicheng.reference.TitleLevel;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 证书编号: 34, year, series (2), level (1), sequence (6) and a check character by ISO 7064 mod 37,36,
 * as in {@code 3420262220000013}. Every single wrong character is found. That method overlooks few
 * swaps of neighbours, so numbers in which one of the sequence would be overlooked are not given
 * out.
 */
public record CertificateNumber(String text) {
  /** Characters it has. */
  public static final int LENGTH = 16;

  private static final int BASE = 36;
  private static final int FIXED = 8;
  private static final Pattern SHAPE =
      Pattern.compile("3420\\d{2}(0[1-9]|1\\d|2[0-7])[1-5]\\d{6}[0-9A-Z]");

  /**
   * @param sequence from 1 to 999,999
   */
  static CertificateNumber of(int year, String seriesNo, TitleLevel level, int sequence) {
    String body = "34%04d%s%d%06d".formatted(year, seriesNo, level.digit(), sequence);
    return new CertificateNumber(body + check(body));
  }

  /** What was typed, without spaces and hyphens, in capitals and half-width characters. */
  public static CertificateNumber typed(String raw) {
    String tidy = Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}]", "");
    return new CertificateNumber(tidy.toUpperCase(Locale.ROOT));
  }

  /** Whether it is built like one and its check character fits. */
  public boolean sound() {
    return SHAPE.matcher(text).matches()
        && check(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
  }

  /** Whether swapping two neighbours behind year and series always makes it unsound. */
  boolean sturdy() {
    for (int i = FIXED; i < LENGTH - 1; i++) {
      if (text.charAt(i) != text.charAt(i + 1) && swapped(i).sound()) {
        return false;
      }
    }
    return true;
  }

  CertificateNumber swapped(int i) {
    var characters = new StringBuilder(text);
    characters.setCharAt(i, text.charAt(i + 1));
    characters.setCharAt(i + 1, text.charAt(i));
    return new CertificateNumber(characters.toString());
  }

  /** The check character of digits and capitals. */
  static char check(String body) {
    int p = BASE;
    for (int i = 0; i < body.length(); i++) {
      int sum = (p + Character.digit(body.charAt(i), BASE)) % BASE;
      p = (sum == 0 ? BASE : sum) * 2 % (BASE + 1);
    }
    int check = (BASE + 1 - p) % BASE;
    return Character.toUpperCase(Character.forDigit(check, BASE));
  }

  @Override
  public String toString() {
    return text;
  }
}
