package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ADJUSTMENT;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ROW;
import static cn.zhicheng.schema.Tables.RETURN_REQUEST;

import cn.zhicheng.achievement.Doubts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads what happened to entries after they were submitted. Scopes were checked before. */
@Component
public class AfterSubmission {
  private static final Field<Boolean> DOUBT =
      DSL.field(Doubts.doubtful(ACHIEVEMENT_ENTRY.ID)).as("doubt");
  static final Field<Boolean> ASKED =
      DSL.field(DSL.exists(DSL.selectOne().from(RETURN_REQUEST).where(ReturnRequests.isOpen())))
          .as("asked");
  static final Field<Boolean> ADJUSTED =
      DSL.field(
              DSL.exists(
                  DSL.selectOne()
                      .from(ACHIEVEMENT_ADJUSTMENT)
                      .where(ACHIEVEMENT_ADJUSTMENT.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID))
                      .and(ACHIEVEMENT_ADJUSTMENT.ADJUSTED_AT.ge(ACHIEVEMENT_ENTRY.SUBMITTED_AT))))
          .as("adjusted");
  static final Field<List<ReturnRequest>> REQUEST =
      DSL.multiset(
              DSL.selectFrom(RETURN_REQUEST)
                  .where(RETURN_REQUEST.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID))
                  .orderBy(RETURN_REQUEST.ID.desc())
                  .limit(1))
          .as("request")
          .convertFrom(rows -> rows.map(ReturnRequests::read));
  static final Field<List<Adjustment>> ADJUSTMENTS = Adjustments.of(ACHIEVEMENT_ENTRY.ID);

  private static final Field<Integer> ROWS =
      DSL.field(
              DSL.selectCount()
                  .from(ACHIEVEMENT_ROW)
                  .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID)))
          .as("row_count");

  private final DSLContext db;

  AfterSubmission(DSLContext db) {
    this.db = db;
  }

  /** The notes of a row that has them, for queries that read more besides. */
  static AuditNotes notes(Record row) {
    return new AuditNotes(row.get(REQUEST).stream().findFirst().orElse(null), row.get(ADJUSTMENTS));
  }

  /** Of an own entry, with files and own repetitions; one statement. */
  public OwnNotes ofOwn(UUID entry) {
    return db.select(REQUEST, ADJUSTMENTS, Repetition.OWN, EntryFiles.FILES, ROWS)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.ID.eq(entry))
        .fetchSingle(row ->
            new OwnNotes(
                row.value1().stream().findFirst().orElse(null),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5()));
  }

  /** What a list says beside each of these; one statement. */
  public Map<UUID, EntryFlags> flags(Collection<UUID> entries) {
    return db.select(ACHIEVEMENT_ENTRY.ID, DOUBT, ASKED, ADJUSTED)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.ID.eq(DSL.any(entries.toArray(UUID[]::new))))
        .fetchMap(
            ACHIEVEMENT_ENTRY.ID, row -> new EntryFlags(row.value2(), row.value3(), row.value4()));
  }
}
