package cn.zhicheng.application.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 「审核进度看板」 of one body.
 *
 * @param plans its own open work by plan, the most overdue first
 * @param bodies who else holds files of its region or of its plans, overdue first
 */
public record BoardView(List<PlanWork> plans, List<BodyWork> bodies) {
  /**
   * Work under one plan.
   *
   * @param soon due within three working days, today included
   */
  public record PlanWork(
      UUID plan,
      String name,
      Instant personDeadline,
      int waiting,
      int overdue,
      int soon,
      @Nullable Instant oldest) {}

  /** What one body holds. */
  public record BodyWork(
      UUID body,
      String name,
      String kind,
      String region,
      int waiting,
      int overdue,
      Instant oldest,
      @Nullable LocalDate earliestDue) {}

  public int waiting() {
    return plans.stream().mapToInt(PlanWork::waiting).sum();
  }

  public int overdue() {
    return plans.stream().mapToInt(PlanWork::overdue).sum();
  }

  public int soon() {
    return plans.stream().mapToInt(PlanWork::soon).sum();
  }

  /** When the file that waits longest came; null when none waits. */
  public @Nullable Instant oldest() {
    return plans.stream()
        .map(PlanWork::oldest)
        .filter(java.util.Objects::nonNull)
        .min(java.util.Comparator.naturalOrder())
        .orElse(null);
  }
}
