package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ENTRY_RETURN;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.achievement.Doubts;
import cn.zhicheng.shared.NotFoundException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Entries as the page 「审核」 shows them. */
@Component
public class AuditedEntries {
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
    Field<Boolean> elsewhere = DSL.field(EntryStore.elsewhere(unit)).as("elsewhere");
    return db.select(ACHIEVEMENT_ENTRY.fields())
        .select(ENTRY_RETURN.fields())
        .select(PERSON.NAME, EntryFiles.FILES, EntryReturns.MARKS, AfterSubmission.REQUEST)
        .select(AfterSubmission.ADJUSTMENTS, SHARED, elsewhere)
        .from(ACHIEVEMENT_ENTRY)
        .join(PERSON)
        .on(PERSON.ID.eq(ACHIEVEMENT_ENTRY.PERSON_ID))
        .leftJoin(ENTRY_RETURN)
        .on(EntryReturns.isLast())
        .where(ACHIEVEMENT_ENTRY.ID.eq(id))
        .and(EntryStore.unitSees(unit))
        .fetchOptional(row -> read(row, row.get(elsewhere)))
        .orElseThrow(() -> new NotFoundException("No entry " + id));
  }

  private static AuditedEntry read(Record row, boolean elsewhere) {
    return new AuditedEntry(
        EntryStore.entry(row),
        row.get(PERSON.NAME),
        row.get(EntryFiles.FILES),
        row.get(ENTRY_RETURN.ID) == null ? null : EntryReturns.read(row),
        AfterSubmission.notes(row),
        row.get(SHARED),
        elsewhere);
  }
}
