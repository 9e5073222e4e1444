package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanCancelled;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the live applications of a plan that is called off, and frees their plan year. */
@Component
class ApplicationsOfCancelledPlan implements PlanCancelled {
  private static final Set<ApplicationState> LIVE =
      EnumSet.of(
          ApplicationState.DRAFT,
          ApplicationState.IN_AUDIT,
          ApplicationState.RETURNED,
          ApplicationState.ACCEPTED);
  private final LifeStore store;
  private final EndApplications end;

  ApplicationsOfCancelledPlan(LifeStore store, EndApplications end) {
    this.store = store;
    this.end = end;
  }

  @Override
  public int concerned(UUID plan) {
    return store.countOfPlan(plan, LIVE, LIMIT);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(Actor actor, Plan plan, String reason) {
    end.end(
        store.ofPlan(plan.id(), LIVE),
        ApplicationMove.CANCEL,
        ApplicationState.CANCELLED,
        reason,
        actor.by());
  }
}
