package cn.zhicheng.application;

import cn.zhicheng.application.access.AuditAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalPart;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the three decisions of a level have in common: loading, the right to decide, and writing it
 * down. One statement loads, one writes.
 */
@Component
class AuditDesk {
  private final SittingStore sittings;
  private final MoveStore moves;
  private final ItemStore items;
  private final StepTasks tasks;
  private final Journal journal;
  private final Checklist checklist;
  private final Stale stale;
  private final Clock clock;

  AuditDesk(
      SittingStore sittings,
      MoveStore moves,
      ItemStore items,
      StepTasks tasks,
      Journal journal,
      Checklist checklist,
      Stale stale,
      Clock clock) {
    this.sittings = sittings;
    this.moves = moves;
    this.items = items;
    this.tasks = tasks;
    this.journal = journal;
    this.checklist = checklist;
    this.stale = stale;
    this.clock = clock;
  }

  /**
   * Loads it for a decision.
   *
   * @throws NotFoundException outside the body's scope
   * @throws cn.zhicheng.shared.StaleException when it is no longer the version the page showed
   * @throws cn.zhicheng.shared.RefusedException when it stands at another level
   */
  Sitting open(Actor actor, UUID id, int version) {
    Sitting sitting =
        sittings
            .reached(actor, id)
            .orElseThrow(() -> new NotFoundException("No application " + id));
    stale.check(sitting.application(), version);
    AuditAccess.mayDecide(sitting.application(), sitting.route(), sitting.below(), actor).orThrow();
    return sitting;
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
    AuditRecord made = auditRecord(actor, sitting, decision, opinion);
    Entry line =
        Entry.move(
                Application.SUBJECT,
                application.id(),
                move,
                application.state(),
                to,
                opinion.text())
            .with(Map.of("round", application.round(), "step", application.step()));
    MoveStore.Outcome outcome =
        moves.decide(
            application,
            to,
            step,
            correctionDeadline,
            made,
            reasons,
            JournalPart.values(actor.by(), line, sitting.journal(), made.decidedAt()),
            move == ApplicationMove.PASS ? tasks.onward(sitting) : Map.of());
    stale.written(outcome != MoveStore.Outcome.STALE, application.id());
    if (outcome == MoveStore.Outcome.WITHOUT_JOURNAL) {
      journal.write(actor.by(), line);
    }
    items.contain(application.id(), opinion.proofs());
    return made.id();
  }

  private AuditRecord auditRecord(
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
        clock.instant(),
        checklist.answered(sitting.step().level(), opinion.checks()),
        sitting.step().isUnit() ? opinion.notice() : null);
  }
}
