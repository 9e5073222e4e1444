package cn.zhicheng.sheet;

import cn.zhicheng.sheet.SheetCell.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the raw content of a cell into what a person sees in it. */
final class CellReader {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_DAY = 2_958_465;
  private static final int FIRST_DAY_AFTER_FALSE_LEAP_DAY = 61;
  private final SharedStrings strings;
  private final DateStyles styles;
  private final boolean from1904;

  CellReader(SharedStrings strings, DateStyles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * The cell.
   *
   * @param type the attribute {@code t}; null for numbers
   */
  SheetCell read(@Nullable String type, int style, String raw) throws IOException {
    if (raw.isEmpty()) {
      return SheetCell.EMPTY;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> text(strings.get(integer(raw.strip(), -1)));
      case "inlineStr", "str" -> text(raw);
      case "b" -> new SheetCell(Kind.YES_NO, raw.strip().equals("1") ? "是" : "否");
      case "e" -> new SheetCell(Kind.ERROR, raw.strip());
      case "d" -> new SheetCell(Kind.DATE, raw.strip().split("T", 2)[0]);
      default -> number(raw.strip(), styles.isDate(style));
    };
  }

  private static SheetCell text(String raw) {
    String text = raw.indexOf("_x") < 0 ? raw : unescaped(raw);
    String bare = text.strip();
    return bare.isEmpty() ? SheetCell.EMPTY : new SheetCell(Kind.TEXT, bare);
  }

  /** Excel writes what XML cannot hold as {@code _x000D_}. */
  private static String unescaped(String raw) {
    return ESCAPED
        .matcher(raw)
        .replaceAll(found -> {
          char meant = (char) Integer.parseInt(found.group(1), 16);
          return Matcher.quoteReplacement(String.valueOf(meant));
        });
  }

  private SheetCell number(String raw, boolean date) {
    BigDecimal value;
    try {
      if (!date && raw.length() <= 15 && raw.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return new SheetCell(Kind.NUMBER, plain(raw));
      }
      value = new BigDecimal(raw);
    } catch (NumberFormatException e) {
      return text(raw);
    }
    if (Math.abs((long) value.precision() - value.scale()) > 40) {
      return text(raw);
    }
    LocalDate day = date ? day(value.intValue()) : null;
    return day == null
        ? new SheetCell(
            Kind.NUMBER,
            value
                .round(MathContext.DECIMAL64)
                .round(new MathContext(15))
                .stripTrailingZeros()
                .toPlainString())
        : new SheetCell(Kind.DATE, day.toString());
  }

  private static String plain(String digits) {
    return digits.startsWith("0") ? new BigDecimal(digits).toPlainString() : digits;
  }

  /** Null for what is a time only, or the 29 February 1900 that never was. */
  private @Nullable LocalDate day(int serial) {
    if (serial < 1
        || serial > LAST_DAY
        || (!from1904 && serial == FIRST_DAY_AFTER_FALSE_LEAP_DAY - 1)) {
      return null;
    }
    if (from1904) {
      return EPOCH_1904.plusDays(serial);
    }
    return EPOCH_1900.plusDays(serial < FIRST_DAY_AFTER_FALSE_LEAP_DAY ? serial + 1L : serial);
  }

  /** A whole number; the other one where it is none. */
  static int integer(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
