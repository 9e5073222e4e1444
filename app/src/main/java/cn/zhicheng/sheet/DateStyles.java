package cn.zhicheng.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Which cell styles show a number as a date, be it built in, Chinese or made by the person. */
final class DateStyles {
  private final BitSet dates = new BitSet();

  static DateStyles read(XmlPart part) throws IOException {
    var styles = new DateStyles();
    Set<Integer> formats = new HashSet<>();
    boolean inCells = false;
    int style = 0;
    while (part.hasNext()) {
      int event = part.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = part.name();
        if (name.equals("numFmt")
            && shows(Objects.requireNonNullElse(part.attribute("formatCode"), ""))) {
          formats.add(number(part.attribute("numFmtId")));
        }
        inCells |= name.equals("cellXfs");
        if (inCells && name.equals("xf")) {
          int format = number(part.attribute("numFmtId"));
          styles.dates.set(style++, builtIn(format) || formats.contains(format));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && part.name().equals("cellXfs")) {
        return styles;
      }
    }
    return styles;
  }

  boolean isDate(int style) {
    return style >= 0 && dates.get(style);
  }

  /** Those of ECMA-376 18.8.30; 27 to 36 and 50 to 58 are dates in Chinese versions. */
  private static boolean builtIn(int format) {
    return (format >= 14 && format <= 17)
        || format == 22
        || (format >= 27 && format <= 31)
        || format == 36
        || (format >= 50 && format <= 54)
        || format == 57
        || format == 58;
  }

  /** Whether a format of one's own has a day or a year outside of quoted words. */
  private static boolean shows(String code) {
    String bare =
        code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|general", "");
    return bare.contains("y") || bare.contains("d") || bare.contains("e年");
  }

  private static int number(@org.jspecify.annotations.Nullable String text) {
    return CellReader.integer(text, -1);
  }
}
