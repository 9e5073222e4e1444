package cn.zhicheng.achievement.entry;

import cn.zhicheng.organisation.NameKey;
import cn.zhicheng.organisation.PinyinInitials;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a person's name may be typed to find it: the name and its initials, from each character
 * on. 单小明 is found by 单, 小明, sxm, dxm and xm.
 */
final class NamePieces {
  /** Names of many characters with several readings each would have too many spellings. */
  private static final int MOST_SPELLINGS = 16;

  private static final int LONGEST = 50;

  private NamePieces() {}

  static Set<String> of(String name) {
    String key = NameKey.of(name);
    var pieces = new LinkedHashSet<String>();
    int[] characters = key.codePoints().toArray();
    for (int from = 0; from < characters.length; from++) {
      String rest = new String(characters, from, characters.length - from);
      add(pieces, rest);
      spellings(PinyinInitials.of(rest)).forEach(spelling -> add(pieces, spelling));
    }
    return pieces;
  }

  private static void add(Set<String> pieces, String piece) {
    if (!piece.isEmpty()) {
      pieces.add(piece.length() <= LONGEST ? piece : piece.substring(0, LONGEST));
    }
  }

  /** All ways to spell these initials; a character of several readings gives several. */
  private static List<String> spellings(List<String> initials) {
    List<String> spellings = List.of("");
    for (String readings : initials) {
      var longer = new ArrayList<String>();
      for (String begun : spellings) {
        if (readings.isEmpty()) {
          longer.add(begun);
        }
        readings.chars().forEach(reading -> longer.add(begun + (char) reading));
      }
      spellings = longer.subList(0, Math.min(longer.size(), MOST_SPELLINGS));
    }
    return spellings;
  }
}
