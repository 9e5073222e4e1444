package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.plan.Chains;
import cn.zhicheng.plan.RouteStep;
import cn.zhicheng.shared.NotFoundException;
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
 * one takes its place from this round on. However often one page's button is pressed, it is
 * submitted once, and every press gets the same receipt.
 */
@Component
public class SubmitApplication {
  private final SittingStore sittings;
  private final ApplicationStore store;
  private final Evidence evidence;
  private final RouteStore routes;
  private final Chains chains;
  private final Bindings bindings;
  private final StepTasks tasks;
  private final Journal journal;
  private final Stale stale;
  private final Clock clock;

  SubmitApplication(
      SittingStore sittings,
      ApplicationStore store,
      Evidence evidence,
      RouteStore routes,
      Chains chains,
      Bindings bindings,
      StepTasks tasks,
      Journal journal,
      Stale stale,
      Clock clock) {
    this.sittings = sittings;
    this.store = store;
    this.evidence = evidence;
    this.routes = routes;
    this.chains = chains;
    this.bindings = bindings;
    this.tasks = tasks;
    this.journal = journal;
    this.stale = stale;
    this.clock = clock;
  }

  /**
   * @param version of the page the button stands on: the key of this press
   * @return what was submitted by this press, now or the first time
   * @throws cn.zhicheng.shared.RefusedException out of time, unbound, locked, or a level without a
   *     body
   * @throws cn.zhicheng.shared.InvalidException with every finding of the {@link PreCheck}, by
   *     section
   */
  @Transactional
  public Receipt.Slip submit(Actor actor, UUID id, int version) {
    Sitting sitting =
        sittings
            .own(actor.person(), id)
            .orElseThrow(() -> new NotFoundException("No application " + id));
    Application application = sitting.application();
    if (application.version() != version) {
      return again(id, version);
    }
    bindings.hold(actor.person());
    UnitStanding standing = bindings.standing(actor.person());
    Instant now = clock.instant();
    ApplyAccess.maySubmit(application, sitting.plan(), standing, now).orThrow();
    var problems = new Problems();
    List<Item> copied = evidence.items(application);
    evidence
        .findings(application, copied, sitting.plan())
        .forEach(f -> problems.add(f.section(), f.sentence()));
    problems.orThrow();
    UUID unit =
        application.everSubmitted()
            ? application.unitId()
            : standing.active().orElseThrow().unitId();
    return send(actor, sitting, copied, unit, now);
  }

  /** Moves first: the row's lock lets one of two submissions through, and all else follows it. */
  private Receipt.Slip send(
      Actor actor, Sitting sitting, List<Item> copied, UUID unit, Instant now) {
    Application application = sitting.application();
    UUID id = application.id();
    ApplicationState to = application.after(ApplicationMove.SUBMIT);
    int round = application.round() + 1;
    List<RouteStep> first =
        application.everSubmitted() ? List.of() : chains.resolve(unit, sitting.plan());
    if (!store.move(application, to, 1, round, unit, null)) {
      return again(id, application.version());
    }
    routes.freeze(id, first);
    Step level =
        first.isEmpty() ? routes.withSuccessors(id, sitting.route()) : Step.of(first.getFirst());
    String hash = evidence.keep(application, copied, round, now);
    journal.write(
        actor.by(),
        Entry.move(Application.SUBJECT, id, ApplicationMove.SUBMIT, application.state(), to, "")
            .with(Map.of("round", round, "step", 1, "hash", hash)),
        sitting.journal());
    tasks.open(application, sitting.personName(), level, sitting.plan());
    return new Receipt.Slip(round, hash);
  }

  /** The press came before; if it did not, the page was an old one. */
  private Receipt.Slip again(UUID id, int version) {
    return evidence.pressed(id, version).orElseThrow(() -> stale.of(id));
  }
}
