package cn.zhicheng.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cuts names into the overlapping pieces by which the index finds them. */
final class NameGrams {
  /** Two characters of a name already tell much; of initials it takes three. */
  static final int OF_NAME = 2;

  static final int OF_INITIALS = 3;

  private NameGrams() {}

  /** All pieces of a unit's name: of its characters and of their initials. */
  static Set<String> of(String key, List<String> initials) {
    Set<String> grams = new LinkedHashSet<>();
    for (int length = 1; length <= OF_NAME; length++) {
      grams.addAll(windows(key, length));
    }
    for (int length = 1; length <= OF_INITIALS; length++) {
      for (int from = 0; from + length <= initials.size(); from++) {
        grams.addAll(spelled(initials.subList(from, from + length)));
      }
    }
    return grams;
  }

  /** The longest pieces of what was typed: a name that holds it holds all of them. */
  static List<String> ofTyped(String typed, int longest) {
    int length = Math.min(longest, typed.codePointCount(0, typed.length()));
    return windows(typed, length);
  }

  private static List<String> windows(String text, int length) {
    int[] characters = text.codePoints().toArray();
    List<String> windows = new ArrayList<>();
    for (int from = 0; from + length <= characters.length; from++) {
      windows.add(new String(characters, from, length));
    }
    return windows;
  }

  /** Every way to type these characters; none when one of them has no known reading. */
  private static List<String> spelled(List<String> initials) {
    List<String> ways = List.of("");
    for (String letters : initials) {
      ways =
          ways.stream()
              .flatMap(way -> letters.chars().mapToObj(letter -> way + (char) letter))
              .toList();
    }
    return ways;
  }
}
