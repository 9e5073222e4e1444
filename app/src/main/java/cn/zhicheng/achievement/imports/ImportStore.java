package cn.zhicheng.achievement.imports;

import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_FILE;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_ROW;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Uploaded lists in the database; each is its person's own. */
@Component
public class ImportStore {
  /** Readers a list may have, one after the other. */
  static final short MOST_ATTEMPTS = 3;

  private static final Duration KEPT = Duration.ofDays(7);
  private final DSLContext db;
  private final Clock clock;

  ImportStore(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * A list of this person.
   *
   * @throws NotFoundException when it is somebody else's, or too old
   */
  public LibraryImport ofPerson(UUID person, UUID id) {
    return find(LIBRARY_IMPORT.ID.eq(id).and(LIBRARY_IMPORT.PERSON_ID.eq(person)), false)
        .orElseThrow(() -> new NotFoundException("Import " + id));
  }

  /** The same, held until the transaction ends. */
  LibraryImport hold(UUID person, UUID id) {
    return find(LIBRARY_IMPORT.ID.eq(id).and(LIBRARY_IMPORT.PERSON_ID.eq(person)), true)
        .orElseThrow(() -> new NotFoundException("Import " + id));
  }

  /** The list that this run reads; empty when another one does, or nobody any more. */
  Optional<LibraryImport> readBy(UUID id, UUID run) {
    return find(reading(id, run), false);
  }

  /** What the person has not decided about yet; the newest. */
  public Optional<LibraryImport> open(UUID person, String category, @Nullable UUID entry) {
    return db.selectFrom(LIBRARY_IMPORT)
        .where(undecided(person, category, entry))
        .and(LIBRARY_IMPORT.EXPIRES_AT.gt(clock.instant()))
        .orderBy(LIBRARY_IMPORT.ID.desc())
        .limit(1)
        .fetchOptional(ImportStore::read);
  }

  /** Adds a list that is being read; false while the person has another one read. */
  boolean add(LibraryImport list, byte[] content) {
    Instant now = clock.instant();
    boolean added =
        db.insertInto(LIBRARY_IMPORT)
                .set(LIBRARY_IMPORT.ID, list.id())
                .set(LIBRARY_IMPORT.PERSON_ID, list.personId())
                .set(LIBRARY_IMPORT.CATEGORY_CODE, list.category())
                .set(LIBRARY_IMPORT.CATEGORY_VERSION, list.categoryVersion())
                .set(LIBRARY_IMPORT.ENTRY_ID, list.entryId())
                .set(LIBRARY_IMPORT.ENTRY_VERSION, list.entryVersion())
                .set(LIBRARY_IMPORT.FILE_NAME, list.fileName())
                .set(LIBRARY_IMPORT.STATUS, list.state().name())
                .set(LIBRARY_IMPORT.RUN, list.run())
                .set(LIBRARY_IMPORT.CREATED_AT, now)
                .set(LIBRARY_IMPORT.TOUCHED_AT, now)
                .set(LIBRARY_IMPORT.EXPIRES_AT, now.plus(KEPT))
                .onConflictDoNothing()
                .execute()
            == 1;
    if (added) {
      db.insertInto(LIBRARY_IMPORT_FILE)
          .set(LIBRARY_IMPORT_FILE.IMPORT_ID, list.id())
          .set(LIBRARY_IMPORT_FILE.CONTENT, content)
          .execute();
    }
    return added;
  }

  /** The file as it was uploaded. */
  byte[] content(UUID id) {
    return Objects.requireNonNull(
        db.select(LIBRARY_IMPORT_FILE.CONTENT)
            .from(LIBRARY_IMPORT_FILE)
            .where(LIBRARY_IMPORT_FILE.IMPORT_ID.eq(id))
            .fetchSingle()
            .value1());
  }

  /** Makes way for another upload: what was dropped by silence, is too old, or is replaced. */
  void clear(UUID person, String category, @Nullable UUID entry) {
    Instant now = clock.instant();
    var gone =
        db.deleteFrom(LIBRARY_IMPORT)
            .where(LIBRARY_IMPORT.EXPIRES_AT.lt(now))
            .or(undecided(person, category, entry).and(notReading(now)))
            .returningResult(LIBRARY_IMPORT.ID)
            .fetch(LIBRARY_IMPORT.ID);
    db.deleteFrom(LIBRARY_IMPORT_ROW).where(LIBRARY_IMPORT_ROW.IMPORT_ID.in(gone)).execute();
    db.update(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.STATUS, ImportState.INTERRUPTED.name())
        .set(LIBRARY_IMPORT.VERSION, LIBRARY_IMPORT.VERSION.plus(1))
        .where(LIBRARY_IMPORT.PERSON_ID.eq(person))
        .and(LIBRARY_IMPORT.STATUS.eq(ImportState.READING.name()))
        .and(notReading(now))
        .execute();
  }

  /** A sign of life with the counts so far; false when another run took over. */
  boolean beat(UUID id, UUID run, Counts counts) {
    return db.update(LIBRARY_IMPORT)
            .set(LIBRARY_IMPORT.GOOD, counts.good())
            .set(LIBRARY_IMPORT.BAD, counts.bad())
            .set(LIBRARY_IMPORT.TOUCHED_AT, clock.instant())
            .where(reading(id, run))
            .execute()
        == 1;
  }

  /**
   * Gives the list that is without a sign of life the longest to a new run; two processes never
   * take the same. One that ended its reader a few times stays as it is.
   */
  Optional<RestartImport.Begun> takeUp(Instant now) {
    var next =
        DSL.select(LIBRARY_IMPORT.ID)
            .from(LIBRARY_IMPORT)
            .where(LIBRARY_IMPORT.STATUS.eq(ImportState.READING.name()))
            .and(notReading(now))
            .and(LIBRARY_IMPORT.ATTEMPT.lt(MOST_ATTEMPTS))
            .and(LIBRARY_IMPORT.EXPIRES_AT.gt(now))
            .orderBy(LIBRARY_IMPORT.TOUCHED_AT)
            .limit(1)
            .forUpdate()
            .skipLocked();
    return db.update(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.RUN, Ids.next())
        .set(LIBRARY_IMPORT.ATTEMPT, LIBRARY_IMPORT.ATTEMPT.plus(1))
        .set(LIBRARY_IMPORT.TOUCHED_AT, now)
        .where(LIBRARY_IMPORT.ID.eq(next))
        .returningResult(LIBRARY_IMPORT.ID, LIBRARY_IMPORT.RUN)
        .fetchOptional(row ->
            new RestartImport.Begun(row.value1(), row.value2(), content(row.value1()).length));
  }

  /** Ends the reading of this run; nothing happens when another one took over. */
  void end(UUID id, UUID run, ImportState to, Counts counts, String sentence) {
    db.update(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.STATUS, to.name())
        .set(LIBRARY_IMPORT.GOOD, counts.good())
        .set(LIBRARY_IMPORT.BAD, counts.bad())
        .set(LIBRARY_IMPORT.KNOWN, counts.known())
        .set(LIBRARY_IMPORT.SENTENCE, sentence)
        .set(LIBRARY_IMPORT.TOUCHED_AT, clock.instant())
        .set(LIBRARY_IMPORT.VERSION, LIBRARY_IMPORT.VERSION.plus(1))
        .where(reading(id, run))
        .execute();
  }

  /** Lets a new run read it; the list is held by the caller. False while the person has another. */
  boolean restart(LibraryImport list, UUID run, @Nullable Integer entryVersion) {
    var other = LIBRARY_IMPORT.as("other");
    return db.update(LIBRARY_IMPORT)
            .set(LIBRARY_IMPORT.STATUS, ImportState.READING.name())
            .set(LIBRARY_IMPORT.RUN, run)
            .set(LIBRARY_IMPORT.ENTRY_VERSION, entryVersion)
            .set(LIBRARY_IMPORT.GOOD, 0)
            .set(LIBRARY_IMPORT.BAD, 0)
            .set(LIBRARY_IMPORT.KNOWN, 0)
            .set(LIBRARY_IMPORT.TOUCHED_AT, clock.instant())
            .set(LIBRARY_IMPORT.VERSION, LIBRARY_IMPORT.VERSION.plus(1))
            .where(LIBRARY_IMPORT.ID.eq(list.id()))
            .andNotExists(
                DSL.selectOne()
                    .from(other)
                    .where(other.PERSON_ID.eq(list.personId()))
                    .and(other.ID.ne(list.id()))
                    .and(other.STATUS.eq(ImportState.READING.name())))
            .execute()
        == 1;
  }

  /** Ends it for good; file and rows go. The list is held by the caller. */
  void close(LibraryImport list, ImportState to, int taken) {
    db.update(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.STATUS, to.name())
        .set(LIBRARY_IMPORT.TAKEN, taken)
        .set(LIBRARY_IMPORT.TOUCHED_AT, clock.instant())
        .set(LIBRARY_IMPORT.VERSION, LIBRARY_IMPORT.VERSION.plus(1))
        .where(LIBRARY_IMPORT.ID.eq(list.id()))
        .execute();
    db.deleteFrom(LIBRARY_IMPORT_FILE).where(LIBRARY_IMPORT_FILE.IMPORT_ID.eq(list.id())).execute();
    db.deleteFrom(LIBRARY_IMPORT_ROW).where(LIBRARY_IMPORT_ROW.IMPORT_ID.eq(list.id())).execute();
  }

  private static Condition reading(UUID id, UUID run) {
    return LIBRARY_IMPORT
        .ID
        .eq(id)
        .and(LIBRARY_IMPORT.RUN.eq(run))
        .and(LIBRARY_IMPORT.STATUS.eq(ImportState.READING.name()));
  }

  private static Condition notReading(Instant now) {
    return LIBRARY_IMPORT
        .STATUS
        .ne(ImportState.READING.name())
        .or(LIBRARY_IMPORT.TOUCHED_AT.lt(now.minus(LibraryImport.SILENCE)));
  }

  private static Condition undecided(UUID person, String category, @Nullable UUID entry) {
    return LIBRARY_IMPORT
        .PERSON_ID
        .eq(person)
        .and(LIBRARY_IMPORT.CATEGORY_CODE.eq(category))
        .and(entry == null ? LIBRARY_IMPORT.ENTRY_ID.isNull() : LIBRARY_IMPORT.ENTRY_ID.eq(entry))
        .and(LIBRARY_IMPORT.STATUS.notIn(ImportState.DONE.name(), ImportState.DROPPED.name()));
  }

  private Optional<LibraryImport> find(Condition condition, boolean held) {
    var query =
        db.selectFrom(LIBRARY_IMPORT)
            .where(condition)
            .and(LIBRARY_IMPORT.EXPIRES_AT.gt(clock.instant()));
    return (held ? query.forUpdate() : query).fetchOptional(ImportStore::read);
  }

  private static LibraryImport read(Record row) {
    return new LibraryImport(
        row.get(LIBRARY_IMPORT.ID),
        row.get(LIBRARY_IMPORT.PERSON_ID),
        row.get(LIBRARY_IMPORT.CATEGORY_CODE),
        row.get(LIBRARY_IMPORT.CATEGORY_VERSION),
        row.get(LIBRARY_IMPORT.ENTRY_ID),
        row.get(LIBRARY_IMPORT.ENTRY_VERSION),
        row.get(LIBRARY_IMPORT.FILE_NAME),
        ImportState.valueOf(row.get(LIBRARY_IMPORT.STATUS)),
        row.get(LIBRARY_IMPORT.RUN),
        row.get(LIBRARY_IMPORT.SENTENCE),
        row.get(LIBRARY_IMPORT.GOOD),
        row.get(LIBRARY_IMPORT.BAD),
        row.get(LIBRARY_IMPORT.KNOWN),
        row.get(LIBRARY_IMPORT.TAKEN),
        row.get(LIBRARY_IMPORT.TOUCHED_AT),
        row.get(LIBRARY_IMPORT.VERSION));
  }
}
