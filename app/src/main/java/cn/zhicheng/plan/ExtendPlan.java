package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bureau gives persons more time, also after the window closed; never less. */
@Component
public class ExtendPlan {
  private static final Duration LONGEST = Duration.ofDays(366);
  private final MovePlan moves;
  private final AmendedPlan amended;

  ExtendPlan(MovePlan moves, AmendedPlan amended) {
    this.moves = moves;
    this.amended = amended;
  }

  /**
   * Moves the persons' deadline.
   *
   * @param typed closeDay, closeTime and a public reason
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws cn.zhicheng.shared.RefusedException when it is not published
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void extend(Actor actor, UUID id, int version, TypedPlan typed) {
    PlanFile before =
        moves.load(actor, id, version, file -> PlanAccess.mayAmend(actor.role(), file.plan()));
    Instant former = before.plan().personDeadline();
    Instant now = moves.now();
    var problems = new Problems();
    var in = new PlanReading(typed, problems);
    Instant deadline = BasicsForm.lastSecond(in.minute("close", "新的截止时间", ProvinceTime.day(now)));
    String reason = MovePlan.reason(typed.one("reason"), problems);
    if (deadline != null) {
      problems
          .check(!deadline.isAfter(former), "closeDay", "新的截止时间要晚于原来的截止时间，申报时间只能延长，不能缩短。")
          .check(!deadline.isAfter(now), "closeDay", "新的截止时间要晚于现在。")
          .check(deadline.isAfter(former.plus(LONGEST)), "closeDay", "最多延长一年，请检查年份。");
    }
    problems.orThrow();
    Instant extended = java.util.Objects.requireNonNull(deadline);
    var change =
        new PlanAmendment.Change(
            "个人申报截止时间", ProvinceTime.minute(former), ProvinceTime.minute(extended));
    amended.amend(
        actor,
        before,
        before.with(PlanChanges.deadline(before.plan(), extended)),
        PlanMove.EXTEND,
        List.of(change),
        reason);
  }
}
