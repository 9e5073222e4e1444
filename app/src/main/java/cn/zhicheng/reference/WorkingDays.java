package cn.zhicheng.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Counts working days by the State Council's yearly notice.
 *
 * @param exceptions day to true (a weekend day that is worked) or false (a holiday)
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {
  public boolean isWorking(LocalDate day) {
    boolean weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return exceptions.getOrDefault(day, weekday);
  }

  /** The last of {@code days} working days, where the start day counts when it is one itself. */
  public LocalDate lastOf(LocalDate start, int days) {
    LocalDate day = start;
    int counted = isWorking(day) ? 1 : 0;
    while (counted < days) {
      day = day.plusDays(1);
      counted += isWorking(day) ? 1 : 0;
    }
    return day;
  }

  /**
   * Working days from {@code from} (excluded) to {@code to} (included); 0 when {@code to} is not
   * later.
   */
  public int between(LocalDate from, LocalDate to) {
    return (int)
        from.datesUntil(to.isAfter(from) ? to : from)
            .map(d -> d.plusDays(1))
            .filter(this::isWorking)
            .count();
  }
}
