package cn.zhicheng.application;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a person's work history.
 *
 * @param end last month; null while it goes on
 */
record Period(String title, YearMonth start, @Nullable YearMonth end) {

  /** Out of an entry; empty where it does not say when it began, or says it illegibly. */
  static Optional<Period> of(String title, Map<String, Object> payload) {
    try {
      YearMonth start = month(payload.get("startYm"));
      return start == null
          ? Optional.empty()
          : Optional.of(new Period(title, start, month(payload.get("endYm"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable YearMonth month(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? null : YearMonth.parse(text);
  }

  String told() {
    return "「%s」（%s 至 %s）".formatted(title, start, end == null ? "今" : end);
  }
}
