package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a change of a published plan into force and on record, with what stood there before. */
@Component
class AmendedPlan {
  private final MovePlan moves;
  private final PlanAmendmentStore amendments;

  AmendedPlan(MovePlan moves, PlanAmendmentStore amendments) {
    this.moves = moves;
    this.amendments = amendments;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void amend(
      Actor actor,
      PlanFile before,
      PlanFile after,
      PlanMove move,
      List<PlanAmendment.Change> changes,
      String reason) {
    int number = before.amendments().size() + 1;
    List<Map<String, String>> facts =
        changes.stream()
            .map(c -> Map.of("what", c.what(), "before", c.before(), "after", c.after()))
            .toList();
    moves.move(actor, before, after, move, reason, Map.of("number", number, "changes", facts));
    amendments.add(
        before.id(),
        new PlanAmendment(number, move, reason, changes, actor.organisationName(), moves.now()));
  }
}
