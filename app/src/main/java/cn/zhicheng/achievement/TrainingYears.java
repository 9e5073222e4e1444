package cn.zhicheng.achievement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The years continuing education is asked for: from the year after the current title was obtained
 * until this one, the latest so many; without a title all of those.
 *
 * @param years oldest first; empty while the title was obtained this year
 * @param titleYear when the current title was obtained; null without one
 */
public record TrainingYears(List<Integer> years, @Nullable Integer titleYear) {

  /**
   * The years of a person.
   *
   * @param obtained when the current title was obtained; null without one
   * @param most at most so many years
   */
  public static TrainingYears of(@Nullable LocalDate obtained, LocalDate today, int most) {
    int last = today.getYear();
    int earliest = last - most + 1;
    int first = obtained == null ? earliest : Math.max(earliest, obtained.getYear() + 1);
    return new TrainingYears(
        IntStream.rangeClosed(first, last).boxed().toList(),
        obtained == null ? null : obtained.getYear());
  }
}
