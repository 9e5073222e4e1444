package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.ENTRY_RETURN;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.achievement.Doubts;
import cn.zhicheng.document.ScanState;
import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Entries as the page 「审核」 shows them. */
@Component
public class AuditedEntries {
  static final Field<List<Attachment>> FILES =
      DSL.multiset(
              DSL.select(
                      ACHIEVEMENT_FILE.DOCUMENT_ID,
                      ACHIEVEMENT_FILE.SLOT,
                      DOCUMENT.NAME,
                      DOCUMENT.MIME,
                      DOCUMENT.SIZE,
                      DOCUMENT.SCAN)
                  .from(ACHIEVEMENT_FILE)
                  .join(DOCUMENT)
                  .on(DOCUMENT.ID.eq(ACHIEVEMENT_FILE.DOCUMENT_ID))
                  .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID))
                  .orderBy(ACHIEVEMENT_FILE.POSITION))
          .as("files")
          .convertFrom(rows ->
              rows.map(row ->
                  new Attachment(
                      row.value1(),
                      row.value2(),
                      row.value3(),
                      row.value4(),
                      row.value5(),
                      ScanState.valueOf(row.value6()))));

  private static final Field<Boolean> SHARED =
      DSL.field(Doubts.shared(ACHIEVEMENT_ENTRY.ID)).as("shared");

  private final DSLContext db;

  AuditedEntries(DSLContext db) {
    this.db = db;
  }

  /**
   * An entry that this unit may see, with the name of its person, its files and its last return;
   * one statement.
   *
   * @throws NotFoundException when it may not
   */
  public AuditedEntry ofUnit(UUID unit, UUID id) {
    return db.select(ACHIEVEMENT_ENTRY.fields())
        .select(ENTRY_RETURN.fields())
        .select(PERSON.NAME, FILES, EntryReturns.MARKS, AfterSubmission.REQUEST)
        .select(AfterSubmission.ADJUSTMENTS, SHARED)
        .from(ACHIEVEMENT_ENTRY)
        .join(PERSON)
        .on(PERSON.ID.eq(ACHIEVEMENT_ENTRY.PERSON_ID))
        .leftJoin(ENTRY_RETURN)
        .on(EntryReturns.isLast())
        .where(ACHIEVEMENT_ENTRY.ID.eq(id))
        .and(EntryStore.unitSees(unit))
        .fetchOptional(AuditedEntries::read)
        .orElseThrow(() -> new NotFoundException("No entry " + id));
  }

  private static AuditedEntry read(Record row) {
    return new AuditedEntry(
        EntryStore.entry(row),
        row.get(PERSON.NAME),
        row.get(FILES),
        row.get(ENTRY_RETURN.ID) == null ? null : EntryReturns.read(row),
        AfterSubmission.notes(row),
        row.get(SHARED));
  }
}
