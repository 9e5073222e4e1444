package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.person.access.ExportRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place a person has for an export; each export stands in the journal. */
@Component
class ExportPlace {
  private static final Duration LOST = Duration.ofMinutes(30);
  private final ExportStore store;
  private final Journal journal;
  private final Clock clock;

  ExportPlace(ExportStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Takes the place.
   *
   * @return the moment it was taken, which gives it back
   * @throws cn.zhicheng.shared.RefusedException {@code EXPORT_RUNNING}
   */
  @Transactional
  Instant take(Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    UUID person = actor.person();
    ExportRules.mayExport(!store.begin(person, now, now.minus(LOST))).orThrow();
    journal.write(actor.by(), Entry.of(Person.SUBJECT, person, "EXPORT_DATA"));
    return now;
  }

  @Transactional
  void giveBack(Actor actor, Instant taken) {
    store.end(actor.person(), taken);
  }
}
