package cn.zhicheng.web;

import java.util.List;

/**
 * One choice of a select, of radios or of checkboxes.
 *
 * @param hint a second, smaller line below a radio or checkbox; selects do not show it
 */
public record Option(String value, String label, String hint) {
  public static Option of(String value, String label) {
    return new Option(value, label, "");
  }

  /** For words that stand for themselves, as in a dictionary. */
  public static Option of(String word) {
    return new Option(word, word, "");
  }

  public static List<Option> ofAll(Iterable<String> words) {
    var options = new java.util.ArrayList<Option>();
    words.forEach(word -> options.add(of(word)));
    return options;
  }
}
