package cn.zhicheng.application;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Where a work history overlaps or has gaps; pure. One ends and the next begins in one month. */
final class Timeline {
  /** Fewer whole months in between are the way of the world, a summer for example. */
  static final int GAP_MONTHS = 3;

  private Timeline() {}

  /** One sentence for each overlap and gap, in the order of time. */
  static List<String> of(List<Period> periods) {
    var sentences = new ArrayList<String>();
    List<Period> sorted = periods.stream().sorted(Comparator.comparing(Period::start)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      Period next = sorted.get(i);
      Period before = latest(sorted.subList(0, i));
      if (before.end() == null || next.start().isBefore(before.end())) {
        sentences.add("工作经历" + before.told() + "与" + next.told() + "时间重叠，如属兼职或借调请核对");
      } else {
        gap(before.end(), next.start(), sentences);
      }
    }
    return List.copyOf(sentences);
  }

  /** Of those that began before, the one that lasts longest. */
  private static Period latest(List<Period> earlier) {
    return earlier.stream()
        .filter(period -> period.end() == null)
        .findFirst()
        .orElseGet(() ->
            earlier.stream()
                .max(Comparator.comparing(period -> Objects.requireNonNull(period.end())))
                .orElseThrow());
  }

  private static void gap(YearMonth end, YearMonth start, List<String> sentences) {
    long missing = ChronoUnit.MONTHS.between(end, start) - 1;
    if (missing >= GAP_MONTHS) {
      sentences.add(
          "%s 至 %s 之间有 %d 个月没有工作经历，如属求学或待业请核对是否遗漏"
              .formatted(end.plusMonths(1), start.minusMonths(1), missing));
    }
  }
}
