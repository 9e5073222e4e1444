package cn.zhicheng.application;

import cn.zhicheng.journal.By;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanCancelled;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
  @Transactional(propagation = Propagation.MANDATORY)
  public int cancelled(Plan plan, String reason, By by) {
    List<Application> live = store.ofPlan(plan.id(), LIVE);
    end.end(live, ApplicationMove.CANCEL, ApplicationState.CANCELLED, reason, by);
    return live.size();
  }
}
