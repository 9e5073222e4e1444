package cn.zhicheng.front.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: words parted by blanks, all of which must occur, whatever their case.
 */
public final class Terms {
  /** Longer than anybody types; the rest is not looked for. */
  private static final int LONGEST = 60;

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private final List<Pattern> words;
  private final Pattern any;

  private Terms(List<String> words) {
    this.words =
        words.stream().map(word -> Pattern.compile(Pattern.quote(word), ANY_CASE)).toList();
    String longestFirst =
        words.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.any = Pattern.compile(longestFirst, ANY_CASE);
  }

  /** A piece of a text, found or between. */
  record Piece(String text, boolean found) {}

  public static Terms of(String typed) {
    String cut = typed.strip();
    cut = cut.substring(0, Math.min(LONGEST, cut.length()));
    return new Terms(
        Arrays.stream(cut.split("[\\s\u3000]+")).filter(word -> !word.isEmpty()).toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether every word occurs; with no word, every text will do. */
  public boolean allIn(String text) {
    return words.stream().allMatch(word -> word.matcher(text).find());
  }

  /** The whole text in pieces. */
  List<Piece> cut(String text) {
    if (isEmpty()) {
      return List.of(new Piece(text, false));
    }
    var pieces = new ArrayList<Piece>();
    Matcher found = any.matcher(text);
    int end = 0;
    while (found.find()) {
      if (found.start() > end) {
        pieces.add(new Piece(text.substring(end, found.start()), false));
      }
      pieces.add(new Piece(found.group(), true));
      end = found.end();
    }
    if (end < text.length()) {
      pieces.add(new Piece(text.substring(end), false));
    }
    return pieces;
  }
}
