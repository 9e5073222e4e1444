package cn.zhicheng.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A unit's name as names are compared and searched: 「（」 is 「(」, 「Ａ」 is 「a」, and spaces do not
 * count.
 */
public final class NameKey {
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

  private NameKey() {}

  public static String of(String name) {
    String one = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES.matcher(one).replaceAll("");
  }
}
