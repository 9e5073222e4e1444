package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.person.ActiveBinding;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanOffer;
import cn.zhicheng.plan.PlanScope;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「马上申报」: the choice is made and the commitment confirmed, and only then does an application exist
 * (FAQ-P30, P31). Two presses at once leave one application (FAQ-P34).
 */
@Component
public class BeginApplication {
  private final ApplicationStore store;
  private final Plans plans;
  private final Bindings bindings;
  private final PlanScope scope;
  private final Journal journal;
  private final Clock clock;

  BeginApplication(
      ApplicationStore store,
      Plans plans,
      Bindings bindings,
      PlanScope scope,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.plans = plans;
    this.bindings = bindings;
    this.scope = scope;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param ip address the commitment was confirmed from
   * @return the new application's id
   * @throws cn.zhicheng.shared.RefusedException when the person may not begin
   * @throws cn.zhicheng.shared.InvalidException when the choice is not the plan's
   */
  @Transactional
  public UUID begin(Actor actor, UUID planId, TitleChoice choice, boolean committed, String ip) {
    Plan plan = plans.held(planId);
    Instant now = clock.instant();
    UnitStanding standing = bindings.standing(actor.person());
    verdict(actor, plan, standing, now).orThrow();
    check(plan, choice).check(!committed, "committed", "请阅读并勾选承诺书后再继续").orThrow();
    ActiveBinding binding = standing.active().orElseThrow();
    Application draft = draft(actor, plan, choice, binding, now);
    if (!store.add(draft, binding.regionCode(), ip)) {
      verdict(actor, plan, standing, now).orThrow();
      throw new StaleException("您的另一条申报记录刚刚有变化，请再试一次。");
    }
    journal.write(
        actor.by(),
        Entry.move(Application.SUBJECT, draft.id(), ApplicationMove.BEGIN, null, draft.state(), "")
            .with(Map.of("commitment", Commitment.VERSION, "ip", ip)));
    return draft.id();
  }

  /** Everything wrong with a choice: it must be one the plan offers. */
  public Problems check(Plan plan, TitleChoice choice) {
    PlanOffer offer = plans.offer(plan.id());
    return new Problems()
        .check(!offer.titleNames().contains(choice.titleNameId()), "titleNameId", "请选择本计划内的申报职称")
        .check(!offer.specialties().contains(choice.specialtyId()), "specialtyId", "请选择本计划内的申报专业")
        .check(!plan.applicationTypes().contains(choice.type()), "type", "请选择本计划允许的申报类型");
  }

  private Verdict verdict(Actor actor, Plan plan, UnitStanding standing, Instant now) {
    return ApplyAccess.mayBegin(standing, plan, store.liveIn(actor.person(), plan.year()), now)
        .and(() -> ApplyAccess.serves(scope, plan, standing));
  }

  private Application draft(
      Actor actor, Plan plan, TitleChoice choice, ActiveBinding binding, Instant now) {
    return new Application(
        Ids.next(),
        store.nextNumber(plan),
        actor.person(),
        plan.id(),
        plan.year(),
        binding.unitId(),
        choice.titleNameId(),
        choice.specialtyId(),
        choice.type(),
        Commitment.VERSION,
        now,
        Map.of(),
        null,
        ApplicationState.DRAFT,
        0,
        0,
        null,
        null,
        null,
        Traces.NONE,
        0);
  }
}
