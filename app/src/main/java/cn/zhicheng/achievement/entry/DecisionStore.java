package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A unit's decisions in the database: as many statements for a thousand entries as for one. */
@Component
class DecisionStore {
  private final DSLContext db;
  private final Clock clock;

  DecisionStore(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * The entries this unit may see among these, held until the transaction ends; always in the same
   * order, so that two batches never wait for each other in a circle.
   */
  List<HeldEntry> hold(UUID unit, Collection<UUID> ids) {
    return db.select(
            ACHIEVEMENT_ENTRY.ID,
            ACHIEVEMENT_ENTRY.PERSON_ID,
            ACHIEVEMENT_ENTRY.TITLE,
            ACHIEVEMENT_ENTRY.SOURCE,
            ACHIEVEMENT_ENTRY.STATUS,
            ACHIEVEMENT_ENTRY.VERSION)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
        .and(EntryStore.unitSees(unit))
        .orderBy(ACHIEVEMENT_ENTRY.ID)
        .forUpdate()
        .fetch(DecisionStore::held);
  }

  /**
   * Writes one decision into many entries; gives the ids of those that took it.
   *
   * @param entries all in the state {@code from}
   */
  List<UUID> decide(Ruling ruling, Collection<HeldEntry> entries) {
    Instant now = clock.instant();
    UUID[] ids = entries.stream().map(HeldEntry::id).toArray(UUID[]::new);
    var pick =
        DSL.table(
            "unnest({0}, {1}) as pick(id, version)",
            DSL.val(ids),
            DSL.val(entries.stream().map(HeldEntry::version).toArray(Integer[]::new)));
    var update =
        db.update(ACHIEVEMENT_ENTRY)
            .set(ACHIEVEMENT_ENTRY.STATUS, ruling.to().name())
            .set(ACHIEVEMENT_ENTRY.UNIT_ID, ruling.unit())
            .set(ACHIEVEMENT_ENTRY.OPINION, ruling.opinion())
            .set(ACHIEVEMENT_ENTRY.AUDITED_BY, ruling.account())
            .set(ACHIEVEMENT_ENTRY.AUDITED_AT, now)
            .set(ACHIEVEMENT_ENTRY.UPDATED_AT, now)
            .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1));
    if (ruling.to() == EntryState.RETURNED) {
      update = update.set(ACHIEVEMENT_ENTRY.RETURNED_BEFORE, true);
    }
    return update
        .from(pick)
        .where(ACHIEVEMENT_ENTRY.ID.eq(DSL.field("pick.id", UUID.class)))
        .and(ACHIEVEMENT_ENTRY.ID.eq(DSL.any(ids)))
        .and(ACHIEVEMENT_ENTRY.VERSION.eq(DSL.field("pick.version", Integer.class)))
        .and(ACHIEVEMENT_ENTRY.STATUS.eq(ruling.from().name()))
        .and(scope(ruling))
        .returningResult(ACHIEVEMENT_ENTRY.ID)
        .fetch(ACHIEVEMENT_ENTRY.ID);
  }

  /**
   * What {@link EntryStore#unitSees} comes to in this state: only what is approved is also seen by
   * the unit its person is bound to, which alone decides on it then. Said shortly, so that the rows
   * are found by their ids.
   */
  private static Condition scope(Ruling ruling) {
    return ruling.from() == EntryState.APPROVED
        ? EntryStore.unitSees(ruling.unit()).andNot(EntryStore.elsewhere(ruling.unit()))
        : ACHIEVEMENT_ENTRY.UNIT_ID.eq(ruling.unit());
  }

  /** What one decision writes. */
  record Ruling(UUID unit, UUID account, EntryState from, EntryState to, String opinion) {}

  private static HeldEntry held(Record row) {
    return new HeldEntry(
        row.get(ACHIEVEMENT_ENTRY.ID),
        row.get(ACHIEVEMENT_ENTRY.PERSON_ID),
        row.get(ACHIEVEMENT_ENTRY.TITLE),
        EntrySource.valueOf(row.get(ACHIEVEMENT_ENTRY.SOURCE)),
        EntryState.valueOf(row.get(ACHIEVEMENT_ENTRY.STATUS)),
        row.get(ACHIEVEMENT_ENTRY.VERSION));
  }
}
