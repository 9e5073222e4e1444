package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.ClaimKind;
import cn.zhicheng.shared.Sha256;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Something an entry claims as its person's own.
 *
 * @param hash the same for the same thing, however it was typed
 * @param place label of the field, the attachment or the table it stands in
 * @param row number of the case; 0 for the others
 */
record Claim(ClaimKind kind, String hash, String place, int row) {
  /** A number, within the field of the category it was typed into. */
  static Claim number(String category, String field, String value, String place) {
    return new Claim(
        ClaimKind.NUMBER, Sha256.of(category + "." + field + ":" + plain(value)), place, 0);
  }

  static Claim file(String sha256, String place) {
    return new Claim(ClaimKind.FILE, sha256, place, 0);
  }

  static Claim ofCase(String identity, String place, int row) {
    return new Claim(ClaimKind.CASE, Sha256.of("case:" + plain(identity)), place, row);
  }

  /** Full width or half, capital or small, with or without blanks and hyphens: the same number. */
  static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s\\-\\u2010-\\u2015\\u2212]", "");
  }
}
