package cn.zhicheng.application;

import cn.zhicheng.application.access.LifeAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「撤回」: takes back what the unit has not opened yet. It is then what it was before 「提交」; the round
 * stays counted, so that its receipt remains true.
 */
@Component
public class RecallApplication {
  private final LifeStore life;
  private final SittingStore sittings;
  private final ApplicationStore store;
  private final AuditStore audits;
  private final StepTasks tasks;
  private final Journal journal;
  private final Stale stale;
  private final Clock clock;

  RecallApplication(
      LifeStore life,
      SittingStore sittings,
      ApplicationStore store,
      AuditStore audits,
      StepTasks tasks,
      Journal journal,
      Stale stale,
      Clock clock) {
    this.life = life;
    this.sittings = sittings;
    this.store = store;
    this.audits = audits;
    this.tasks = tasks;
    this.journal = journal;
    this.stale = stale;
    this.clock = clock;
  }

  /**
   * Held first: what the unit does meanwhile waits, and what it did before is seen.
   *
   * @throws cn.zhicheng.shared.RefusedException once the unit opened it, beyond the unit, or when
   *     there would be no time left to submit it again
   */
  @Transactional
  public void recall(Actor actor, UUID id, int version) {
    life.hold(id);
    Sitting sitting =
        sittings
            .own(actor.person(), id)
            .orElseThrow(() -> new NotFoundException("No application " + id));
    Application application = sitting.application();
    Instant deadline = audits.answered(id);
    LifeAccess.mayRecall(application, sitting.plan(), deadline, clock.instant()).orThrow();
    stale.check(application, version);
    back(actor, sitting, deadline);
  }

  /**
   * @param deadline of the return this submission answered; null when it answered none
   */
  private void back(Actor actor, Sitting sitting, @Nullable Instant deadline) {
    Application application = sitting.application();
    UUID id = application.id();
    ApplicationMove move =
        deadline == null ? ApplicationMove.RECALL : ApplicationMove.RECALL_CORRECTION;
    ApplicationState to = application.after(move);
    stale.written(
        store.move(application, to, 0, application.round(), application.unitId(), deadline), id);
    if (deadline != null) {
      audits.reopen(id);
    }
    tasks.close(application);
    journal.write(
        actor.by(),
        Entry.move(Application.SUBJECT, id, move, application.state(), to, "")
            .with(Map.of("round", application.round(), "step", application.step())),
        sitting.journal());
  }
}
