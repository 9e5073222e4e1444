package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bureau approves: from now on everybody may read the plan, and it opens by the clock. */
@Component
public class ApprovePlan {
  private final MovePlan moves;
  private final PlanTasks tasks;
  private final PlanLog log;
  private final PlanReady ready;

  ApprovePlan(MovePlan moves, PlanTasks tasks, PlanLog log, PlanReady ready) {
    this.moves = moves;
    this.tasks = tasks;
    this.log = log;
    this.ready = ready;
  }

  /**
   * Publishes a plan that waits for approval.
   *
   * @throws cn.zhicheng.shared.RefusedException when it does not wait, its window is over, one of
   *     its rules fails a sample, or the actor handed it in
   * @throws cn.zhicheng.shared.StaleException when somebody was faster
   */
  @Transactional
  public void approve(Actor actor, UUID id, int version) {
    PlanFile before =
        moves.load(
            actor,
            id,
            version,
            file ->
                PlanAccess.mayDecide(
                        actor.role(), actor.accountId(), file.plan(), log.submitter(id))
                    .and(() -> PlanAccess.mayPublish(file.plan(), moves.now()))
                    .and(() -> ready.mayGo(file.plan())));
    moves.move(actor, before, before.remarked(""), PlanMove.APPROVE, "");
    tasks.close(id);
  }
}
