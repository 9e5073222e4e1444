package cn.zhicheng.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The initials a name may be typed by, character by character, with those of every reading: 厦 is s
 * and x.
 *
 * <p>The readings are pinyin4j's: a plain table of the Unicode characters, 320 KB, nothing else
 * behind it, and the readings of characters do not change. ICU4J would bring 14 MB and tell only
 * the commonest reading of each character; the dictionaries of the big language packages guess one
 * reading from the neighbours, where we want all of them.
 */
public final class PinyinInitials {
  private PinyinInitials() {}

  /**
   * One text of small letters a character, in their order and each once. Letters and digits stand
   * for themselves, signs are passed over, and a character without known reading is the empty text.
   *
   * @param key made by {@link NameKey}
   */
  public static List<String> of(String key) {
    return key.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(PinyinInitials::initials)
        .toList();
  }

  private static String initials(int character) {
    if (character < 128) {
      return Character.toString(character);
    }
    if (!Character.isIdeographic(character) || !Character.isBmpCodePoint(character)) {
      return "";
    }
    String[] readings = PinyinHelper.toHanyuPinyinStringArray((char) character);
    return readings == null
        ? ""
        : Arrays.stream(readings)
            .map(reading -> reading.substring(0, 1))
            .distinct()
            .sorted()
            .collect(Collectors.joining());
  }
}
