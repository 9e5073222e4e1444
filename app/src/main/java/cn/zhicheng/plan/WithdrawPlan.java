package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser takes its plan back before the bureau decided. */
@Component
public class WithdrawPlan {
  private final MovePlan moves;
  private final PlanTasks tasks;

  WithdrawPlan(MovePlan moves, PlanTasks tasks) {
    this.moves = moves;
    this.tasks = tasks;
  }

  /**
   * Makes it a draft again.
   *
   * @throws cn.zhicheng.shared.RefusedException when it does not wait for approval
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void withdraw(Actor actor, UUID id, int version) {
    PlanFile before =
        moves.load(actor, id, version, file -> PlanAccess.mayWithdraw(actor.role(), file.plan()));
    moves.move(actor, before, before, PlanMove.WITHDRAW, "");
    tasks.close(id);
  }
}
