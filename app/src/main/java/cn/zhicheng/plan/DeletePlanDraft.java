package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser throws a draft away; the journal keeps that it was there. */
@Component
public class DeletePlanDraft {
  private final MovePlan moves;
  private final PlanRowStore rows;
  private final PlanLog log;

  DeletePlanDraft(MovePlan moves, PlanRowStore rows, PlanLog log) {
    this.moves = moves;
    this.rows = rows;
    this.log = log;
  }

  /**
   * Deletes a draft.
   *
   * @throws cn.zhicheng.shared.RefusedException when it is no draft
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void delete(Actor actor, UUID id, int version) {
    PlanFile draft =
        moves.load(actor, id, version, file -> PlanAccess.mayDelete(actor.role(), file.plan()));
    if (!rows.delete(draft)) {
      throw log.stale(id);
    }
    log.moved(
        actor,
        draft,
        PlanMove.DELETE,
        draft.status(),
        "",
        Map.of("name", draft.plan().name(), "code", draft.plan().code()));
  }
}
