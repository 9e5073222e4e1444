package cn.zhicheng.plan;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.access.PlanAccess;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What all changes of a draft's eligibility rules and samples have in common. */
@Component
public class ChangeRules {
  private final MovePlan moves;

  ChangeRules(MovePlan moves) {
    this.moves = moves;
  }

  /**
   * Replaces the rules; the journal says what was done.
   *
   * @param version the one the form was shown with
   * @throws cn.zhicheng.shared.RefusedException when it is no draft
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(
      Actor actor, UUID id, int version, Function<Plan, List<EligibilityRule>> rules, String what) {
    PlanFile before =
        moves.load(actor, id, version, file -> PlanAccess.mayWrite(actor.role(), file.plan()));
    Plan plan = before.plan();
    PlanFile after =
        before.with(PlanChanges.terms(plan, TermsWith.rules(plan.terms(), rules.apply(plan))));
    moves.move(actor, before, after, PlanMove.CHANGE, "", Map.of("section", "申报条件", "what", what));
  }
}
