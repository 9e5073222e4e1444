package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bureau calls a plan off: its files end, the plan year is free again, everybody reads why. */
@Component
public class CancelPlan {
  private final MovePlan moves;
  private final List<PlanCancelled> others;

  CancelPlan(MovePlan moves, ObjectProvider<PlanCancelled> others) {
    this.moves = moves;
    this.others = others.orderedStream().toList();
  }

  /**
   * Cancels a published plan.
   *
   * @param typed public
   * @throws cn.zhicheng.shared.InvalidException without a reason
   * @throws cn.zhicheng.shared.RefusedException when it is not published
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void cancel(Actor actor, UUID id, int version, String typed) {
    PlanFile before =
        moves.load(actor, id, version, file -> PlanAccess.mayCancel(actor.role(), file.plan()));
    String reason = MovePlan.reason(typed);
    moves.move(actor, before, before.remarked(reason), PlanMove.CANCEL, reason);
    others.forEach(other -> other.end(actor, before.plan(), reason));
  }
}
