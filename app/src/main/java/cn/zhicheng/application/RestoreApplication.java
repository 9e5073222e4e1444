package cn.zhicheng.application;

import cn.zhicheng.application.access.LifeAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「恢复」: takes a deleted application back out of the bin, as it was (FAQ-P38). */
@Component
public class RestoreApplication {
  private final ApplicationStore store;
  private final Plans plans;
  private final Journal journal;
  private final Stale stale;
  private final Clock clock;

  RestoreApplication(
      ApplicationStore store, Plans plans, Journal journal, Stale stale, Clock clock) {
    this.store = store;
    this.plans = plans;
    this.journal = journal;
    this.stale = stale;
    this.clock = clock;
  }

  /**
   * @throws RefusedException after 30 days, when the plan year is used by another one by now, or
   *     when there is no time left to submit it
   */
  @Transactional
  public void restore(Actor actor, UUID id, int version) {
    Application application =
        store
            .ofPerson(actor.person(), id)
            .orElseThrow(() -> new NotFoundException("No application " + id));
    LifeAccess.mayRestore(
            application,
            plans.whatever(application.planId()),
            store.liveIn(actor.person(), application.planYear()),
            clock.instant())
        .orThrow();
    stale.check(application, version);
    ApplicationMove move =
        application.traces().deletedFrom() == ApplicationState.RETURNED
            ? ApplicationMove.RESTORE_CORRECTION
            : ApplicationMove.RESTORE;
    ApplicationState to = application.after(move);
    stale.written(restored(application, to), id);
    journal.write(
        actor.by(), Entry.move(Application.SUBJECT, id, move, application.state(), to, ""));
  }

  /** The database keeps the year to one, also when another one is begun at this moment. */
  private boolean restored(Application application, ApplicationState to) {
    try {
      return store.move(
          application,
          to,
          application.step(),
          application.round(),
          application.unitId(),
          application.correctionDeadline());
    } catch (DuplicateKeyException e) {
      throw new RefusedException(
          Refusal.of("YEAR_USED", LifeAccess.yearUsed(application.planYear()), "/applications"));
    }
  }
}
