package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ROW;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.ENTRY_MARK;
import static cn.zhicheng.schema.Tables.ENTRY_RETURN;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Returns of entries in the database. The entry was loaded in its scope before. */
@Component
public class EntryReturns {
  /** The marks of a return, for queries that read more besides. */
  static final Field<List<EntryMark>> MARKS =
      DSL.multiset(
              DSL.select(ENTRY_MARK.PLACE, ENTRY_MARK.REASON_CODE, ENTRY_MARK.PROBLEM)
                  .from(ENTRY_MARK)
                  .where(ENTRY_MARK.RETURN_ID.eq(ENTRY_RETURN.ID))
                  .orderBy(ENTRY_MARK.POSITION))
          .as("marks")
          .convertFrom(rows ->
              rows.map(row ->
                  new EntryMark(row.value1(), ReturnReason.valueOf(row.value2()), row.value3())));

  private final DSLContext db;
  private final Clock clock;

  EntryReturns(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The latest return of an entry with its marks; one statement. */
  public Optional<EntryReturn> last(UUID entry) {
    return db.select(ENTRY_RETURN.fields())
        .select(MARKS)
        .from(ENTRY_RETURN)
        .where(ENTRY_RETURN.ENTRY_ID.eq(entry))
        .orderBy(ENTRY_RETURN.ID.desc())
        .limit(1)
        .fetchOptional(EntryReturns::read);
  }

  /** What the person must mend: nothing, unless the unit has returned the entry. */
  public EntryMarks open(LibraryEntry entry) {
    return entry.state() != EntryState.RETURNED
        ? EntryMarks.NONE
        : last(entry.id()).filter(EntryReturn::open).map(EntryMarks::of).orElse(EntryMarks.NONE);
  }

  /** Joins the latest return to a query of entries. */
  static Condition isLast() {
    var earlier = ENTRY_RETURN.as("last_return");
    return ENTRY_RETURN.ID.eq(
        DSL.field(
            DSL.select(earlier.ID)
                .from(earlier)
                .where(earlier.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID))
                .orderBy(earlier.ID.desc())
                .limit(1)));
  }

  static EntryReturn read(Record row) {
    return new EntryReturn(
        row.get(ENTRY_RETURN.ID),
        row.get(ENTRY_RETURN.UNIT_ID),
        row.get(ENTRY_RETURN.ACTOR_NAME),
        ReturnReason.valueOf(row.get(ENTRY_RETURN.REASON_CODE)),
        row.get(ENTRY_RETURN.MESSAGE),
        row.get(MARKS),
        PayloadJson.read(row.get(ENTRY_RETURN.PAYLOAD)),
        AuditedContent.files(row.get(ENTRY_RETURN.FILES)),
        AuditedContent.rows(row.get(ENTRY_RETURN.CASES)),
        row.get(ENTRY_RETURN.RETURNED_AT),
        row.get(ENTRY_RETURN.RESOLVED_AT));
  }

  /** Notes the return of these entries, each with its content as it is now; two statements. */
  void open(Actor actor, Collection<UUID> entries, Objection objection, String message) {
    UUID[] ids = IntStream.range(0, entries.size()).mapToObj(i -> Ids.next()).toArray(UUID[]::new);
    var line =
        DSL.table(
            "unnest({0}, {1}) as line(id, entry)",
            DSL.val(ids), DSL.val(entries.toArray(UUID[]::new)));
    db.insertInto(ENTRY_RETURN)
        .columns(
            ENTRY_RETURN.ID,
            ENTRY_RETURN.ENTRY_ID,
            ENTRY_RETURN.UNIT_ID,
            ENTRY_RETURN.ACTOR_NAME,
            ENTRY_RETURN.REASON_CODE,
            ENTRY_RETURN.MESSAGE,
            ENTRY_RETURN.PAYLOAD,
            ENTRY_RETURN.FILES,
            ENTRY_RETURN.CASES,
            ENTRY_RETURN.RETURNED_AT)
        .select(
            DSL.select(
                    DSL.field("line.id", UUID.class),
                    ACHIEVEMENT_ENTRY.ID,
                    DSL.val(actor.organisation()),
                    DSL.val(actor.by().name()),
                    DSL.val(objection.counted().name()),
                    DSL.val(message),
                    ACHIEVEMENT_ENTRY.PAYLOAD,
                    files(),
                    rows(),
                    DSL.val(clock.instant(), ENTRY_RETURN.RETURNED_AT))
                .from(line)
                .join(ACHIEVEMENT_ENTRY)
                .on(ACHIEVEMENT_ENTRY.ID.eq(DSL.field("line.entry", UUID.class))))
        .execute();
    if (!objection.marks().isEmpty()) {
      mark(ids[0], objection.marks());
    }
  }

  /** The person has submitted again. */
  void resolve(UUID entry) {
    db.update(ENTRY_RETURN)
        .set(ENTRY_RETURN.RESOLVED_AT, clock.instant())
        .where(ENTRY_RETURN.ENTRY_ID.eq(entry))
        .and(ENTRY_RETURN.RESOLVED_AT.isNull())
        .execute();
  }

  private void mark(UUID id, List<EntryMark> marks) {
    var insert =
        db.insertInto(
            ENTRY_MARK,
            ENTRY_MARK.RETURN_ID,
            ENTRY_MARK.PLACE,
            ENTRY_MARK.POSITION,
            ENTRY_MARK.REASON_CODE,
            ENTRY_MARK.PROBLEM);
    int position = 0;
    for (EntryMark mark : marks) {
      insert = insert.values(id, mark.place(), position++, mark.reason().name(), mark.problem());
    }
    insert.execute();
  }

  private static Field<JSONB> files() {
    var file =
        DSL.field(
            "jsonb_build_object('document', {0}, 'slot', {1}, 'name', {2})",
            JSONB.class, ACHIEVEMENT_FILE.DOCUMENT_ID, ACHIEVEMENT_FILE.SLOT, DOCUMENT.NAME);
    return DSL.field(
        DSL.select(list(file, ACHIEVEMENT_FILE.POSITION))
            .from(ACHIEVEMENT_FILE)
            .join(DOCUMENT)
            .on(DOCUMENT.ID.eq(ACHIEVEMENT_FILE.DOCUMENT_ID))
            .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID)));
  }

  private static Field<JSONB> rows() {
    var row =
        DSL.field(
            "jsonb_build_object('no', {0}, 'payload', {1})",
            JSONB.class, ACHIEVEMENT_ROW.NO, ACHIEVEMENT_ROW.PAYLOAD);
    return DSL.field(
        DSL.select(list(row, ACHIEVEMENT_ROW.NO))
            .from(ACHIEVEMENT_ROW)
            .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID)));
  }

  private static Field<JSONB> list(Field<JSONB> item, Field<?> order) {
    return DSL.field(
        "coalesce(jsonb_agg({0} order by {1}), '[]'::jsonb)", JSONB.class, item, order);
  }
}
