package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the three decisions of a level have in common: loading, the right to decide, and writing it
 * down.
 */
@Component
class AuditDesk {
  private final Applications applications;
  private final ApplicationStore store;
  private final RouteStore routes;
  private final AuditStore audits;
  private final ItemStore items;
  private final Plans plans;
  private final StepTasks tasks;
  private final Journal journal;
  private final Stale stale;
  private final Clock clock;

  AuditDesk(
      Applications applications,
      ApplicationStore store,
      RouteStore routes,
      AuditStore audits,
      ItemStore items,
      Plans plans,
      StepTasks tasks,
      Journal journal,
      Stale stale,
      Clock clock) {
    this.applications = applications;
    this.store = store;
    this.routes = routes;
    this.audits = audits;
    this.items = items;
    this.plans = plans;
    this.tasks = tasks;
    this.journal = journal;
    this.stale = stale;
    this.clock = clock;
  }

  /** An application in front of the level that may decide on it. */
  record Sitting(Application application, List<Step> route, Plan plan, Instant now) {
    Step step() {
      return route.get(application.step() - 1);
    }

    boolean isLast() {
      return application.step() == route.size();
    }

    Step next() {
      return route.get(application.step());
    }
  }

  /**
   * Loads it for a decision.
   *
   * @throws cn.zhicheng.shared.NotFoundException outside the body's scope
   * @throws cn.zhicheng.shared.StaleException when it is no longer the version the page showed
   * @throws cn.zhicheng.shared.RefusedException when it stands at another level
   */
  Sitting open(Actor actor, UUID id, int version) {
    Application application = applications.reached(actor, id);
    stale.check(application, version);
    List<Step> route = routes.of(id);
    AuditAccess.mayDecide(application, route, audits.of(id), actor).orThrow();
    return new Sitting(application, route, plans.get(application.planId()), clock.instant());
  }

  /**
   * Moves the application, records the decision, writes the journal, moves the task; returns the
   * record's id.
   */
  UUID decide(
      Actor actor,
      Sitting sitting,
      ApplicationMove move,
      Decision decision,
      Opinion opinion,
      List<String> reasons,
      @Nullable Instant correctionDeadline) {
    Application application = sitting.application();
    ApplicationState to = application.after(move);
    int step = move == ApplicationMove.PASS ? application.step() + 1 : application.step();
    stale.written(
        store.move(
            application, to, step, application.round(), application.unitId(), correctionDeadline),
        application.id());
    AuditRecord made = auditRecord(actor, sitting, decision, opinion);
    audits.add(application.id(), made, reasons);
    items.contain(application.id(), opinion.proofs());
    journal.write(
        actor.by(),
        Entry.move(
                Application.SUBJECT,
                application.id(),
                move,
                application.state(),
                to,
                opinion.text())
            .with(Map.of("round", application.round(), "step", application.step())));
    tasks.close(application);
    if (move == ApplicationMove.PASS) {
      tasks.open(application, sitting.next(), sitting.plan());
    }
    return made.id();
  }

  private static AuditRecord auditRecord(
      Actor actor, Sitting sitting, Decision decision, Opinion opinion) {
    return new AuditRecord(
        Ids.next(),
        sitting.application().round(),
        sitting.application().step(),
        actor.organisation(),
        actor.organisationName(),
        Hand.of(actor),
        actor.by().name(),
        decision,
        opinion.text().strip(),
        opinion.proofs(),
        opinion.occupiesPost(),
        opinion.postExplanation().strip(),
        sitting.now());
  }
}
