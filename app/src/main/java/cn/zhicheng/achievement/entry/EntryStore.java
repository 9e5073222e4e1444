package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Entries in the database. Every read names its scope; outside it there is nothing. */
@Component
public class EntryStore {
  private final DSLContext db;
  private final Clock clock;

  EntryStore(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * An entry of this person.
   *
   * @throws NotFoundException when it is not theirs
   */
  public LibraryEntry ofPerson(UUID person, UUID id) {
    return one(id, ACHIEVEMENT_ENTRY.PERSON_ID.eq(person));
  }

  /**
   * An entry that this unit may see; drafts and the bin are the person's own.
   *
   * @throws NotFoundException when it may not
   */
  public LibraryEntry ofUnit(UUID unit, UUID id) {
    return one(id, unitSees(unit));
  }

  /**
   * What a unit sees of the library: everything submitted to it, in every state after that; and
   * what a former unit approved for people who are bound here now, since only the bound unit can
   * return it (FAQ-P47). What was returned is its person's to change again, so a unit sees it only
   * as long as the person belongs to it.
   */
  static Condition unitSees(UUID unit) {
    Condition decided =
        ACHIEVEMENT_ENTRY.STATUS.in(
            EntryState.SUBMITTED.name(), EntryState.APPROVED.name(), EntryState.VOIDED.name());
    return ACHIEVEMENT_ENTRY
        .UNIT_ID
        .eq(unit)
        .and(decided.or(returnedHere(unit)))
        .or(belongsTo(unit).and(ACHIEVEMENT_ENTRY.STATUS.eq(EntryState.APPROVED.name())));
  }

  /** Within a query over entries: returned, and the person still belongs to the unit. */
  static Condition returnedHere(UUID unit) {
    return ACHIEVEMENT_ENTRY.STATUS.eq(EntryState.RETURNED.name()).and(belongsTo(unit));
  }

  private static Condition belongsTo(UUID unit) {
    return ACHIEVEMENT_ENTRY.PERSON_ID.in(
        DSL.select(UNIT_BINDING.PERSON_ID)
            .from(UNIT_BINDING)
            .where(UNIT_BINDING.UNIT_ID.eq(unit))
            .and(UNIT_BINDING.STATUS.eq("ACTIVE")));
  }

  /**
   * Within a query over entries: its person belongs to another unit, which alone answers for what
   * is approved (FAQ-P47).
   */
  static Condition elsewhere(UUID unit) {
    return DSL.exists(
        DSL.selectOne()
            .from(UNIT_BINDING)
            .where(UNIT_BINDING.PERSON_ID.eq(ACHIEVEMENT_ENTRY.PERSON_ID))
            .and(UNIT_BINDING.STATUS.eq("ACTIVE"))
            .and(UNIT_BINDING.UNIT_ID.ne(unit)));
  }

  /** Whether the person of this entry, which the unit sees, belongs to another unit now. */
  boolean elsewhere(UUID unit, UUID id) {
    return db.fetchExists(
        DSL.selectOne()
            .from(ACHIEVEMENT_ENTRY)
            .where(ACHIEVEMENT_ENTRY.ID.eq(id))
            .and(elsewhere(unit)));
  }

  /** Adds a draft; false when its id is taken. */
  boolean insert(LibraryEntry entry) {
    Instant now = clock.instant();
    return db.insertInto(ACHIEVEMENT_ENTRY)
            .set(ACHIEVEMENT_ENTRY.ID, entry.id())
            .set(ACHIEVEMENT_ENTRY.PERSON_ID, entry.personId())
            .set(ACHIEVEMENT_ENTRY.CATEGORY_CODE, entry.category())
            .set(ACHIEVEMENT_ENTRY.CATEGORY_VERSION, entry.categoryVersion())
            .set(ACHIEVEMENT_ENTRY.TITLE, entry.title())
            .set(ACHIEVEMENT_ENTRY.PAYLOAD, PayloadJson.write(entry.payload()))
            .set(ACHIEVEMENT_ENTRY.TYPED, PayloadJson.writeTexts(entry.typed()))
            .set(ACHIEVEMENT_ENTRY.SOURCE, entry.source().name())
            .set(ACHIEVEMENT_ENTRY.STATUS, entry.state().name())
            .set(ACHIEVEMENT_ENTRY.CREATED_AT, now)
            .set(ACHIEVEMENT_ENTRY.UPDATED_AT, now)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Saves new content of the same state; false when somebody was faster. */
  boolean saveContent(LibraryEntry changed) {
    return db.update(ACHIEVEMENT_ENTRY)
            .set(ACHIEVEMENT_ENTRY.TITLE, changed.title())
            .set(ACHIEVEMENT_ENTRY.CATEGORY_VERSION, changed.categoryVersion())
            .set(ACHIEVEMENT_ENTRY.PAYLOAD, PayloadJson.write(changed.payload()))
            .set(ACHIEVEMENT_ENTRY.TYPED, PayloadJson.writeTexts(changed.typed()))
            .set(ACHIEVEMENT_ENTRY.REVISION, ACHIEVEMENT_ENTRY.REVISION.plus(1))
            .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
            .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant())
            .where(unchanged(changed))
            .execute()
        == 1;
  }

  /** Notes that rows of its nested table changed; false when somebody was faster. */
  boolean touch(LibraryEntry entry) {
    return db.update(ACHIEVEMENT_ENTRY)
            .set(ACHIEVEMENT_ENTRY.REVISION, ACHIEVEMENT_ENTRY.REVISION.plus(1))
            .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
            .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant())
            .where(unchanged(entry))
            .execute()
        == 1;
  }

  /** Moves an entry of the person; false when somebody was faster. */
  boolean move(LibraryEntry entry, EntryState to) {
    return db.update(ACHIEVEMENT_ENTRY)
            .set(ACHIEVEMENT_ENTRY.STATUS, to.name())
            .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
            .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant())
            .where(unchanged(entry))
            .execute()
        == 1;
  }

  /** Hands an entry to a unit, as it was found whole; false when somebody was faster. */
  boolean submit(LibraryEntry entry, EntryState to, UUID unit) {
    Instant now = clock.instant();
    return db.update(ACHIEVEMENT_ENTRY)
            .set(ACHIEVEMENT_ENTRY.STATUS, to.name())
            .set(ACHIEVEMENT_ENTRY.TITLE, entry.title())
            .set(ACHIEVEMENT_ENTRY.PAYLOAD, PayloadJson.write(entry.payload()))
            .set(ACHIEVEMENT_ENTRY.TYPED, PayloadJson.writeTexts(entry.typed()))
            .set(ACHIEVEMENT_ENTRY.UNIT_ID, unit)
            .set(ACHIEVEMENT_ENTRY.SUBMITTED_AT, now)
            .set(ACHIEVEMENT_ENTRY.UPDATED_AT, now)
            .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
            .where(unchanged(entry))
            .execute()
        == 1;
  }

  /** How many entries wait at this unit. */
  int waiting(UUID unit) {
    return db.fetchCount(ACHIEVEMENT_ENTRY, waitsAt(unit));
  }

  /** Gives all that waits at a unit to its successor; says which entries. */
  List<UUID> handOver(UUID former, UUID successor) {
    return db.update(ACHIEVEMENT_ENTRY)
        .set(ACHIEVEMENT_ENTRY.UNIT_ID, successor)
        .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant())
        .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
        .where(waitsAt(former))
        .returningResult(ACHIEVEMENT_ENTRY.ID)
        .fetch(ACHIEVEMENT_ENTRY.ID);
  }

  private static Condition waitsAt(UUID unit) {
    return ACHIEVEMENT_ENTRY
        .UNIT_ID
        .eq(unit)
        .and(ACHIEVEMENT_ENTRY.STATUS.eq(EntryState.SUBMITTED.name()));
  }

  private static Condition unchanged(LibraryEntry entry) {
    return ACHIEVEMENT_ENTRY
        .ID
        .eq(entry.id())
        .and(ACHIEVEMENT_ENTRY.VERSION.eq(entry.version()))
        .and(ACHIEVEMENT_ENTRY.STATUS.eq(entry.state().name()));
  }

  /** The same where there may be none yet: a draft whose id the form has chosen. */
  public Optional<LibraryEntry> findOfPerson(UUID person, UUID id) {
    return find(id, ACHIEVEMENT_ENTRY.PERSON_ID.eq(person));
  }

  private LibraryEntry one(UUID id, Condition scope) {
    return find(id, scope).orElseThrow(() -> new NotFoundException("Achievement " + id));
  }

  private Optional<LibraryEntry> find(UUID id, Condition scope) {
    return db.selectFrom(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.ID.eq(id))
        .and(scope)
        .fetchOptional(EntryStore::entry);
  }

  static LibraryEntry entry(Record row) {
    return new LibraryEntry(
        row.get(ACHIEVEMENT_ENTRY.ID),
        row.get(ACHIEVEMENT_ENTRY.PERSON_ID),
        row.get(ACHIEVEMENT_ENTRY.CATEGORY_CODE),
        row.get(ACHIEVEMENT_ENTRY.CATEGORY_VERSION),
        row.get(ACHIEVEMENT_ENTRY.TITLE),
        PayloadJson.read(row.get(ACHIEVEMENT_ENTRY.PAYLOAD)),
        PayloadJson.readTexts(row.get(ACHIEVEMENT_ENTRY.TYPED)),
        EntrySource.valueOf(row.get(ACHIEVEMENT_ENTRY.SOURCE)),
        EntryState.valueOf(row.get(ACHIEVEMENT_ENTRY.STATUS)),
        row.get(ACHIEVEMENT_ENTRY.UNIT_ID),
        row.get(ACHIEVEMENT_ENTRY.OPINION),
        row.get(ACHIEVEMENT_ENTRY.SUBMITTED_AT),
        row.get(ACHIEVEMENT_ENTRY.AUDITED_AT),
        row.get(ACHIEVEMENT_ENTRY.UPDATED_AT),
        row.get(ACHIEVEMENT_ENTRY.REVISION),
        row.get(ACHIEVEMENT_ENTRY.VERSION));
  }
}
