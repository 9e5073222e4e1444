package cn.zhicheng.achievement.entry;

import cn.zhicheng.achievement.Check;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.FieldType;
import cn.zhicheng.achievement.Limits;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Typed;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one typed value by the type and the limits of its field. */
final class ValueReader {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
  private static final char DELETE = 0x7F;
  private static final int MOST_DIGITS = 15;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  /** A category's name, a colon and a title. */
  private static final int LONGEST_ENTRY = 360;

  private final Choices choices;
  private final LocalDate today;

  ValueReader(Choices choices, LocalDate today) {
    this.choices = choices;
    this.today = today;
  }

  /**
   * What counts as typed: no blanks around it, no control characters, none that turn text around,
   * line ends as {@code \n}.
   */
  static String clean(Field field, String typed) {
    // Line ends are among them; most texts have none, and need no other look.
    if (typed.chars().noneMatch(ValueReader::control)) {
      return typed.strip();
    }
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    String oneOrMore = field.type() == FieldType.LONG_TEXT ? lines : lines.replace('\n', ' ');
    var kept = new StringBuilder(oneOrMore.length());
    oneOrMore.codePoints().filter(c -> c == '\n' || !control(c)).forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  private static boolean control(int c) {
    return c < ' ' || c == DELETE || Typed.turns(c);
  }

  /** The value, or empty with the problem noted. */
  Optional<Object> read(Field field, String typed, Problems problems) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> text(field, typed, problems);
      case INTEGER, DECIMAL -> number(field, typed, problems);
      case DATE -> date(field, typed, problems);
      case MONTH -> month(field, typed, problems);
      case CHOICE -> choice(field, typed, problems);
      case ENTRY -> entry(field, typed, problems);
      case BOOL -> Optional.of(typed.equals("true") || typed.equals("on"));
    };
  }

  private Optional<Object> choice(Field field, String typed, Problems problems) {
    if (choices.of(field).contains(typed)) {
      return Optional.of(typed);
    }
    return wrong(field, problems, field.label() + "没有“" + typed + "”这一项，请从列表中选择。");
  }

  private static Optional<Object> text(Field field, String typed, Problems problems) {
    Limits limits = field.limits();
    int length = typed.codePointCount(0, typed.length());
    if (length > limits.maxLength()) {
      return wrong(
          field,
          problems,
          field.label() + "最多" + limits.maxLength() + "个字，现在有" + length + "个字，请缩短。");
    }
    if (limits.pattern() != null && !limits.pattern().matcher(typed).matches()) {
      return wrong(field, problems, limits.patternSentence());
    }
    Check check = field.check();
    if (check != null && !check.passes(typed)) {
      return wrong(field, problems, check.sentence());
    }
    return Optional.of(typed);
  }

  /** Whether there is such an entry is asked where entries are known. */
  private static Optional<Object> entry(Field field, String typed, Problems problems) {
    return typed.codePointCount(0, typed.length()) <= LONGEST_ENTRY
        ? Optional.of(typed)
        : wrong(field, problems, field.label() + "请从列表中选择。");
  }

  private static Optional<Object> number(Field field, String typed, Problems problems) {
    boolean whole = field.type() == FieldType.INTEGER;
    boolean digits = isDigits(typed);
    if (!digits && !NUMBER.matcher(typed).matches()) {
      return wrong(field, problems, field.label() + (whole ? "请填写整数。" : "请填写数字。"));
    }
    BigDecimal value =
        digits
            ? BigDecimal.valueOf(Long.parseLong(typed))
            : new BigDecimal(typed).stripTrailingZeros();
    int scale = whole ? 0 : field.limits().scale();
    if (value.scale() > scale) {
      return wrong(field, problems, field.label() + (whole ? "请填写整数。" : "最多保留" + scale + "位小数。"));
    }
    if (outside(field.limits(), value) || (whole && !fitsInteger(value))) {
      return wrong(field, problems, range(field));
    }
    return Optional.of(whole ? (Object) value.intValueExact() : plain(value));
  }

  /** At most fifteen and nothing else, as most numbers are typed. */
  private static boolean isDigits(String typed) {
    return typed.length() <= MOST_DIGITS && isDigits(typed, 0, typed.length());
  }

  private static boolean isDigits(String typed, int from, int to) {
    for (int i = from; i < to; i++) {
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static boolean fitsInteger(BigDecimal value) {
    return value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  private static boolean outside(Limits limits, BigDecimal value) {
    return (limits.min() != null && value.compareTo(limits.min()) < 0)
        || (limits.max() != null && value.compareTo(limits.max()) > 0);
  }

  private static String range(Field field) {
    BigDecimal min = field.limits().min();
    BigDecimal max = field.limits().max();
    if (min != null && max != null) {
      return field.label() + "应在" + min.toPlainString() + "到" + max.toPlainString() + "之间。";
    }
    return min == null
        ? field.label() + "不能大于" + (max == null ? Integer.MAX_VALUE : max.toPlainString()) + "。"
        : field.label() + "不能小于" + min.toPlainString() + "。";
  }

  private Optional<Object> date(Field field, String typed, Problems problems) {
    try {
      LocalDate date = day(typed);
      return dated(field, date, date, date.toString(), problems);
    } catch (DateTimeException e) {
      return wrong(field, problems, field.label() + "请按 2020-09-01 的格式填写一个存在的日期。");
    }
  }

  /** ISO days without the detour over a formatter; what looks otherwise takes it. */
  private static LocalDate day(String typed) {
    boolean plain =
        typed.length() == 10
            && isDigits(typed, 0, 4)
            && typed.charAt(4) == '-'
            && isDigits(typed, 5, 7)
            && typed.charAt(7) == '-'
            && isDigits(typed, 8, 10);
    return plain
        ? LocalDate.of(
            Integer.parseInt(typed, 0, 4, 10),
            Integer.parseInt(typed, 5, 7, 10),
            Integer.parseInt(typed, 8, 10, 10))
        : Typed.day(typed);
  }

  private Optional<Object> month(Field field, String typed, Problems problems) {
    try {
      YearMonth month = YearMonth.parse(typed);
      return dated(field, month.atDay(1), month.atEndOfMonth(), month.toString(), problems);
    } catch (DateTimeException e) {
      return wrong(field, problems, field.label() + "请按 2020-09 的格式填写年月。");
    }
  }

  private Optional<Object> dated(
      Field field, LocalDate first, LocalDate last, String value, Problems problems) {
    if (first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
      return wrong(field, problems, field.label() + "应在1900年到2100年之间。");
    }
    if (field.limits().notFuture() && first.isAfter(today)) {
      return wrong(field, problems, field.label() + "不能晚于今天。");
    }
    return Optional.of(value);
  }

  private static Optional<Object> wrong(Field field, Problems problems, String sentence) {
    problems.add(field.key(), sentence);
    return Optional.empty();
  }
}
