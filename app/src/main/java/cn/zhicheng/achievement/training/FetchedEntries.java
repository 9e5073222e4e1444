package cn.zhicheng.achievement.training;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.TRAINING_FETCH;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.achievement.TrainingLedger;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Fetched entries in the database; one a person and record, whatever happens at the same time. */
@Component
public class FetchedEntries {
  private final DSLContext db;
  private final Clock clock;

  FetchedEntries(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Those of the records that the person has, by record, held until the transaction ends; always in
   * the same order, so that two presses never wait for each other in a circle.
   */
  Map<String, FetchedEntry> hold(UUID person, Collection<String> records) {
    return db.selectFrom(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .and(ACHIEVEMENT_ENTRY.CATEGORY_CODE.eq(TrainingLedger.CATEGORY))
        .and(ACHIEVEMENT_ENTRY.EXTERNAL_KEY.in(records))
        .orderBy(ACHIEVEMENT_ENTRY.EXTERNAL_KEY)
        .forUpdate()
        .fetchMap(ACHIEVEMENT_ENTRY.EXTERNAL_KEY, FetchedEntries::entry);
  }

  /** Adds an approved entry; false when another press has just added it. */
  boolean insert(
      UUID id, UUID person, Category category, TrainingRecord record, Map<String, Object> payload) {
    Instant now = clock.instant();
    return db.insertInto(ACHIEVEMENT_ENTRY)
            .set(ACHIEVEMENT_ENTRY.ID, id)
            .set(ACHIEVEMENT_ENTRY.PERSON_ID, person)
            .set(ACHIEVEMENT_ENTRY.CATEGORY_CODE, category.code())
            .set(ACHIEVEMENT_ENTRY.CATEGORY_VERSION, category.version())
            .set(ACHIEVEMENT_ENTRY.TITLE, category.titleOf(payload))
            .set(ACHIEVEMENT_ENTRY.PAYLOAD, PayloadJson.write(payload))
            .set(ACHIEVEMENT_ENTRY.SOURCE, EntrySource.AUTO.name())
            .set(ACHIEVEMENT_ENTRY.EXTERNAL_KEY, record.id())
            .set(ACHIEVEMENT_ENTRY.EXTERNAL_VERSION, record.version())
            .set(ACHIEVEMENT_ENTRY.STATUS, EntryState.APPROVED.name())
            .set(ACHIEVEMENT_ENTRY.CREATED_AT, now)
            .set(ACHIEVEMENT_ENTRY.UPDATED_AT, now)
            .onConflict(
                ACHIEVEMENT_ENTRY.PERSON_ID,
                ACHIEVEMENT_ENTRY.CATEGORY_CODE,
                ACHIEVEMENT_ENTRY.EXTERNAL_KEY)
            .doNothing()
            .execute()
        == 1;
  }

  /** New content of an entry held before. */
  void correct(
      FetchedEntry entry, Category category, TrainingRecord record, Map<String, Object> payload) {
    db.update(ACHIEVEMENT_ENTRY)
        .set(ACHIEVEMENT_ENTRY.CATEGORY_VERSION, category.version())
        .set(ACHIEVEMENT_ENTRY.TITLE, category.titleOf(payload))
        .set(ACHIEVEMENT_ENTRY.PAYLOAD, PayloadJson.write(payload))
        .set(ACHIEVEMENT_ENTRY.EXTERNAL_VERSION, record.version())
        .set(ACHIEVEMENT_ENTRY.REVISION, ACHIEVEMENT_ENTRY.REVISION.plus(1))
        .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
        .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant())
        .where(ACHIEVEMENT_ENTRY.ID.eq(entry.id()))
        .execute();
  }

  /** Puts an entry held before out of use. */
  void declareVoid(FetchedEntry entry, TrainingRecord record, String reason) {
    db.update(ACHIEVEMENT_ENTRY)
        .set(ACHIEVEMENT_ENTRY.STATUS, EntryState.VOIDED.name())
        .set(ACHIEVEMENT_ENTRY.OPINION, reason)
        .set(ACHIEVEMENT_ENTRY.EXTERNAL_VERSION, record.version())
        .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
        .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant())
        .where(ACHIEVEMENT_ENTRY.ID.eq(entry.id()))
        .execute();
  }

  /** Notes that a year was fetched now. */
  void noteFetch(UUID person, int year) {
    Instant now = clock.instant();
    db.insertInto(TRAINING_FETCH)
        .set(TRAINING_FETCH.PERSON_ID, person)
        .set(TRAINING_FETCH.YEAR, year)
        .set(TRAINING_FETCH.FETCHED_AT, now)
        .onConflict(TRAINING_FETCH.PERSON_ID, TRAINING_FETCH.YEAR)
        .doUpdate()
        .set(TRAINING_FETCH.FETCHED_AT, now)
        .execute();
  }

  /** When which year was last fetched for a person; one statement. */
  public Map<Integer, Instant> fetchedAt(UUID person) {
    return db.selectFrom(TRAINING_FETCH)
        .where(TRAINING_FETCH.PERSON_ID.eq(person))
        .fetchMap(TRAINING_FETCH.YEAR, TRAINING_FETCH.FETCHED_AT);
  }

  private static FetchedEntry entry(Record row) {
    Integer version = row.get(ACHIEVEMENT_ENTRY.EXTERNAL_VERSION);
    return new FetchedEntry(
        row.get(ACHIEVEMENT_ENTRY.ID),
        row.get(ACHIEVEMENT_ENTRY.EXTERNAL_KEY),
        version == null ? 0 : version,
        PayloadJson.read(row.get(ACHIEVEMENT_ENTRY.PAYLOAD)),
        EntryState.valueOf(row.get(ACHIEVEMENT_ENTRY.STATUS)));
  }
}
