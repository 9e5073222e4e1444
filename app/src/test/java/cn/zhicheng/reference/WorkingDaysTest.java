package cn.zhicheng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private final WorkingDays days = new WorkingDays(notice2026());

  @ParameterizedTest
  @CsvSource({
    "2026-09-21, 2026-09-28",
    "2026-09-28, 2026-10-09",
    "2026-10-10, 2026-10-15",
    "2026-02-13, 2026-02-26",
    "2026-04-03, 2026-04-10",
    "2026-06-18, 2026-06-25"
  })
  void fiveWorkingDaysIncludingTheFirst(LocalDate start, LocalDate end) {
    assertThat(days.lastOf(start, 5)).isEqualTo(end);
  }

  @Test
  void aStartOnADayOffDoesNotCount() {
    assertThat(days.lastOf(LocalDate.of(2026, 9, 19), 1)).isEqualTo(LocalDate.of(2026, 9, 20));
    assertThat(days.lastOf(LocalDate.of(2026, 10, 1), 1)).isEqualTo(LocalDate.of(2026, 10, 8));
  }

  @Test
  void countsFromTheDayAfterToTheLastDay() {
    LocalDate start = LocalDate.of(2026, 9, 21);
    assertThat(days.between(start, LocalDate.of(2026, 9, 28))).isEqualTo(4);
    assertThat(days.between(start, start)).isZero();
    assertThat(days.between(start, start.minusDays(9))).isZero();
  }

  private static Map<LocalDate, Boolean> notice2026() {
    var exceptions = new HashMap<LocalDate, Boolean>();
    off(exceptions, "2026-01-01", "2026-01-03");
    off(exceptions, "2026-02-15", "2026-02-23");
    off(exceptions, "2026-04-04", "2026-04-06");
    off(exceptions, "2026-05-01", "2026-05-05");
    off(exceptions, "2026-06-19", "2026-06-21");
    off(exceptions, "2026-09-25", "2026-09-27");
    off(exceptions, "2026-10-01", "2026-10-07");
    for (String day : new String[] {"01-04", "02-14", "02-28", "05-09", "09-20", "10-10"}) {
      exceptions.put(LocalDate.parse("2026-" + day), true);
    }
    return exceptions;
  }

  private static void off(Map<LocalDate, Boolean> exceptions, String from, String to) {
    LocalDate.parse(from)
        .datesUntil(LocalDate.parse(to).plusDays(1))
        .forEach(day -> exceptions.put(day, false));
  }
}
