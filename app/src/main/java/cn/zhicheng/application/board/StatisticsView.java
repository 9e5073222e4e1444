package cn.zhicheng.application.board;

import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.reference.ReturnReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 「统计」 of one plan year in one body's scope.
 *
 * @param at when it was summed up; null when never
 * @param lines by plan, unit or region, the most submissions first
 * @param preventable what a check before submission could have told: the number to bring to zero
 * @param reasons marks of returns by reason, the most frequent first
 * @param medians working days half of the decisions needed, by level
 */
public record StatisticsView(
    @Nullable Instant at,
    StatisticsLine total,
    List<StatisticsLine> lines,
    Preventable preventable,
    List<Reason> reasons,
    Map<String, Integer> medians) {
  /** Marks a machine could have told before the submission, and the returns that have one. */
  public record Preventable(int marks, int returns) {}

  /** How often a reason was given. */
  public record Reason(ReturnReason reason, int times) {
    public boolean preventable() {
      return ReturnMark.checked(reason);
    }
  }

  public int marks() {
    return reasons.stream().mapToInt(Reason::times).sum();
  }
}
