package cn.zhicheng.form.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A page's XHTML in which every character can be printed. It looks at the finished page, not at
 * single fields, so that no text can pass beside it: control, format and lone surrogate characters
 * and variation selectors are dropped, look-alikes become what they mean, and a character without a
 * glyph becomes 〓.
 *
 * @param missing the characters without a glyph, in order of appearance
 */
public record PrintableText(String xhtml, List<MissingGlyph> missing) {
  private static final int GETA = '〓';
  private static final int AROUND = 6;

  static PrintableText of(String raw, IntPredicate printable) {
    int[] characters = raw.codePoints().filter(c -> !dropped(c)).map(LookAlikes::meant).toArray();
    var times = new LinkedHashMap<Integer, Integer>();
    var first = new LinkedHashMap<Integer, Integer>();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      if (c != '\n' && !printable.test(c)) {
        times.merge(c, 1, Integer::sum);
        first.putIfAbsent(c, i);
        characters[i] = GETA;
      }
    }
    List<MissingGlyph> missing =
        times.entrySet().stream()
            .map(entry -> missing(entry, context(characters, at(first, entry.getKey()))))
            .toList();
    return new PrintableText(new String(characters, 0, characters.length), missing);
  }

  private static int at(Map<Integer, Integer> first, int c) {
    return first.getOrDefault(c, 0);
  }

  private static MissingGlyph missing(Map.Entry<Integer, Integer> entry, String context) {
    return new MissingGlyph(String.format("U+%04X", entry.getKey()), entry.getValue(), context);
  }

  /** A few characters on both sides, no further than the markup around the text. */
  private static String context(int[] characters, int at) {
    int from = at;
    while (from > 0 && at - from < AROUND && isText(characters[from - 1])) {
      from--;
    }
    int to = at + 1;
    while (to < characters.length && to - at <= AROUND && isText(characters[to])) {
      to++;
    }
    return new String(characters, from, to - from);
  }

  private static boolean isText(int c) {
    return c != '<' && c != '>' && c != '&' && c != ';' && c != '\n';
  }

  private static boolean dropped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isVariationSelector(c) || (c & 0xFFFE) == 0xFFFE;
    };
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }
}
