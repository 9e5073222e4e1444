package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser hands its draft to the bureau of its region. */
@Component
public class SubmitPlan {
  private final MovePlan moves;
  private final PlanTasks tasks;
  private final PlanReady ready;

  SubmitPlan(MovePlan moves, PlanTasks tasks, PlanReady ready) {
    this.moves = moves;
    this.tasks = tasks;
    this.ready = ready;
  }

  /**
   * Submits a draft.
   *
   * @throws cn.zhicheng.shared.InvalidException with everything that is missing, by section
   * @throws cn.zhicheng.shared.RefusedException when it is no draft, one of its rules fails a
   *     sample, or the region has no bureau
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void submit(Actor actor, UUID id, int version) {
    PlanFile before =
        moves.load(actor, id, version, file -> PlanAccess.maySubmit(actor.role(), file.plan()));
    List<PlanGap> gaps = PlanCheck.gaps(before, moves.now());
    var problems = new Problems();
    gaps.forEach(gap -> problems.add(gap.section().name(), gap.sentence()));
    problems.orThrow();
    ready.mayGo(before.plan()).orThrow();
    moves.move(actor, before, before.remarked(""), PlanMove.SUBMIT, "");
    tasks.open(before);
  }
}
