package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bureau sends a plan back to its organiser with a reason. */
@Component
public class ReturnPlan {
  private final MovePlan moves;
  private final PlanTasks tasks;
  private final PlanLog log;

  ReturnPlan(MovePlan moves, PlanTasks tasks, PlanLog log) {
    this.moves = moves;
    this.tasks = tasks;
    this.log = log;
  }

  /**
   * Returns a plan that waits for approval.
   *
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.RefusedException when it does not wait, or the actor handed it in
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void giveBack(Actor actor, UUID id, int version, String typed) {
    PlanFile before =
        moves.load(
            actor,
            id,
            version,
            file ->
                PlanAccess.mayDecide(
                    actor.role(), actor.accountId(), file.plan(), log.submitter(id)));
    String reason = MovePlan.reason(typed);
    moves.move(actor, before, before.remarked(reason), PlanMove.RETURN, reason);
    tasks.close(id);
  }
}
