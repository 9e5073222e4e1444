package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.shared.NotFoundException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Entries as the page 「审核」 shows them. */
@Component
public class AuditedEntries {
  private final DSLContext db;

  AuditedEntries(DSLContext db) {
    this.db = db;
  }

  /**
   * An entry that this unit may see, with the name of its person; one statement.
   *
   * @throws NotFoundException when it may not
   */
  public AuditedEntry ofUnit(UUID unit, UUID id) {
    return db.select(ACHIEVEMENT_ENTRY.fields())
        .select(PERSON.NAME)
        .from(ACHIEVEMENT_ENTRY)
        .join(PERSON)
        .on(PERSON.ID.eq(ACHIEVEMENT_ENTRY.PERSON_ID))
        .where(ACHIEVEMENT_ENTRY.ID.eq(id))
        .and(EntryStore.unitSees(unit))
        .fetchOptional(row ->
            new AuditedEntry(EntryStore.entry(row.into(ACHIEVEMENT_ENTRY)), row.get(PERSON.NAME)))
        .orElseThrow(() -> new NotFoundException("No entry " + id));
  }
}
