package cn.zhicheng.achievement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** How the value of a field follows from others; nobody types it. */
public sealed interface Derived {
  /** The value; empty while what it follows from is missing. */
  Optional<Object> of(Map<String, Object> payload);

  /** Calendar months from one month or date to another, both counted. */
  record Months(String from, String to) implements Derived {
    @Override
    public Optional<Object> of(Map<String, Object> payload) {
      return month(payload.get(from))
          .flatMap(first ->
              month(payload.get(to))
                  .map(last -> (int) ChronoUnit.MONTHS.between(first, last) + 1)
                  .filter(months -> months > 0));
    }

    private static Optional<YearMonth> month(@org.jspecify.annotations.Nullable Object value) {
      try {
        return value == null
            ? Optional.empty()
            : Optional.of(YearMonth.parse(value.toString().substring(0, 7)));
      } catch (DateTimeException | IndexOutOfBoundsException e) {
        return Optional.empty();
      }
    }
  }

  /** A date some years after another. */
  record PlusYears(String from, int years) implements Derived {
    @Override
    public Optional<Object> of(Map<String, Object> payload) {
      try {
        return Optional.ofNullable(payload.get(from))
            .map(value -> LocalDate.parse(value.toString()).plusYears(years).toString());
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }
}
