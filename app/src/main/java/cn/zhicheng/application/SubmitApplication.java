package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.plan.Chains;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.plan.RouteStep;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「提交」: sends the application to the first level, the unit. A resubmission is a new round that
 * climbs every level again (FAQ-P53); where a body of the route went into another one since, that
 * one takes its place from this round on. Pressed twice, it is submitted once.
 */
@Component
public class SubmitApplication {
  private final Applications applications;
  private final ApplicationStore store;
  private final Evidence evidence;
  private final RouteStore routes;
  private final Plans plans;
  private final Chains chains;
  private final Bindings bindings;
  private final StepTasks tasks;
  private final Journal journal;
  private final Stale stale;
  private final Clock clock;

  SubmitApplication(
      Applications applications,
      ApplicationStore store,
      Evidence evidence,
      RouteStore routes,
      Plans plans,
      Chains chains,
      Bindings bindings,
      StepTasks tasks,
      Journal journal,
      Stale stale,
      Clock clock) {
    this.applications = applications;
    this.store = store;
    this.evidence = evidence;
    this.routes = routes;
    this.plans = plans;
    this.chains = chains;
    this.bindings = bindings;
    this.tasks = tasks;
    this.journal = journal;
    this.stale = stale;
    this.clock = clock;
  }

  /**
   * @return the receipt's hash
   * @throws cn.zhicheng.shared.RefusedException out of time, unbound, locked, or a level without a
   *     body
   * @throws cn.zhicheng.shared.InvalidException with every finding of the {@link PreCheck}, by
   *     section
   */
  @Transactional
  public String submit(Actor actor, UUID id, int version) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    Plan plan = plans.get(application.planId());
    bindings.hold(actor.person());
    UnitStanding standing = bindings.standing(actor.person());
    Instant now = clock.instant();
    ApplyAccess.maySubmit(application, plan, standing, now).orThrow();
    var problems = new Problems();
    List<Item> copied = evidence.items(application);
    evidence
        .findings(application, copied, plan)
        .forEach(f -> problems.add(f.section(), f.sentence()));
    problems.orThrow();
    UUID unit =
        application.everSubmitted()
            ? application.unitId()
            : standing.active().orElseThrow().unitId();
    return send(actor, application, copied, plan, unit, now);
  }

  /** Moves first: the row's lock lets one of two submissions through, and all else follows it. */
  private String send(
      Actor actor, Application application, List<Item> copied, Plan plan, UUID unit, Instant now) {
    UUID id = application.id();
    ApplicationState to = application.after(ApplicationMove.SUBMIT);
    int round = application.round() + 1;
    List<RouteStep> first = application.everSubmitted() ? List.of() : chains.resolve(unit, plan);
    stale.written(store.move(application, to, 1, round, unit, null), id);
    routes.freeze(id, first);
    routes.takeOver(id);
    String hash = evidence.keep(application, copied, round, now);
    journal.write(
        actor.by(),
        Entry.move(Application.SUBJECT, id, ApplicationMove.SUBMIT, application.state(), to, "")
            .with(Map.of("round", round, "step", 1, "hash", hash)));
    tasks.open(application, routes.of(id).getFirst(), plan);
    return hash;
  }
}
