package cn.zhicheng.organisation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed to find a unit: part of its name, or, in letters and digits only, the pinyin
 * initials of part of it ({@code ssqjtj} for 蜀山区教体局).
 */
record UnitQuery(String key) {
  /** Longer initials than any name has; the pattern for them would only cost time. */
  private static final int LONGEST_INITIALS = 60;

  private static final Pattern INITIALS = Pattern.compile("[a-z0-9]+");
  private static final String ANY = "[a-z0-9]*";

  static UnitQuery of(String typed) {
    return new UnitQuery(NameKey.of(typed));
  }

  /** Whether nothing can match: nobody lists every unit of the province. */
  boolean hopeless() {
    return key.isEmpty() || (byInitials() && key.length() > LONGEST_INITIALS);
  }

  /** Letters and digits of a name stand among its initials too, so this finds 「A公司」 as well. */
  boolean byInitials() {
    return INITIALS.matcher(key).matches();
  }

  List<String> grams() {
    return NameGrams.ofTyped(key, byInitials() ? NameGrams.OF_INITIALS : NameGrams.OF_NAME);
  }

  /** What the stored readings ({@code -gh-f-s-}) must hold, as a regular expression. */
  String pattern() {
    return key.chars()
        .mapToObj(letter -> ANY + (char) letter + ANY)
        .collect(Collectors.joining("-", "-", "-"));
  }
}
