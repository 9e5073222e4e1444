package cn.zhicheng.application.board;

import cn.zhicheng.reference.ReturnReason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 「统计」 of one plan year in one body's scope.
 *
 * @param at when it was summed up; null when never
 * @param lines by plan, unit or region, the most submissions first
 * @param reasons marks of returns by reason, the most frequent first
 * @param medians working days half of the decisions needed, by level
 */
public record StatisticsView(
    @Nullable Instant at,
    StatisticsLine total,
    List<StatisticsLine> lines,
    List<Reason> reasons,
    Map<String, Integer> medians) {
  /**
   * Reasons a check before submission could have told: missing or unreadable material, wrong
   * entries, hours, years, photo.
   */
  public static final Set<ReturnReason> PREVENTABLE =
      EnumSet.of(
          ReturnReason.R01,
          ReturnReason.R02,
          ReturnReason.R03,
          ReturnReason.R05,
          ReturnReason.R07,
          ReturnReason.R09);

  /** How often a reason was given. */
  public record Reason(ReturnReason reason, int times) {
    public boolean preventable() {
      return PREVENTABLE.contains(reason);
    }
  }

  /** Marks a machine could have prevented: the number to bring to zero. */
  public int preventable() {
    return reasons.stream().filter(Reason::preventable).mapToInt(Reason::times).sum();
  }

  public int marks() {
    return reasons.stream().mapToInt(Reason::times).sum();
  }
}
