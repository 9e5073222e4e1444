package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.DOCUMENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the application module may know of the library: approved entries only (FAQ-P20). */
@Component
public class Library {
  private final DSLContext db;

  Library(DSLContext db) {
    this.db = db;
  }

  /** All approved entries of a person with their files, by category, oldest first; 2 statements. */
  @Transactional(readOnly = true)
  public List<ApprovedEntry> approved(UUID personId) {
    var files = files(personId);
    return db.selectFrom(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(personId))
        .and(ACHIEVEMENT_ENTRY.STATUS.eq(EntryState.APPROVED.name()))
        .orderBy(ACHIEVEMENT_ENTRY.CATEGORY_CODE, ACHIEVEMENT_ENTRY.ID)
        .fetch(row -> entry(row, files.getOrDefault(row.getId(), List.of())));
  }

  private Map<UUID, List<EntryFile>> files(UUID personId) {
    return db.select(
            ACHIEVEMENT_FILE.ENTRY_ID,
            ACHIEVEMENT_FILE.DOCUMENT_ID,
            ACHIEVEMENT_FILE.SLOT,
            DOCUMENT.NAME,
            DOCUMENT.MIME,
            DOCUMENT.SHA256)
        .from(ACHIEVEMENT_FILE)
        .join(ACHIEVEMENT_ENTRY)
        .on(ACHIEVEMENT_ENTRY.ID.eq(ACHIEVEMENT_FILE.ENTRY_ID))
        .join(DOCUMENT)
        .on(DOCUMENT.ID.eq(ACHIEVEMENT_FILE.DOCUMENT_ID))
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(personId))
        .and(ACHIEVEMENT_ENTRY.STATUS.eq(EntryState.APPROVED.name()))
        .orderBy(ACHIEVEMENT_FILE.POSITION)
        .fetchGroups(ACHIEVEMENT_FILE.ENTRY_ID, Library::file);
  }

  private static EntryFile file(Record row) {
    return new EntryFile(
        row.get(ACHIEVEMENT_FILE.DOCUMENT_ID),
        row.get(ACHIEVEMENT_FILE.SLOT),
        row.get(DOCUMENT.NAME),
        row.get(DOCUMENT.MIME),
        row.get(DOCUMENT.SHA256));
  }

  private static ApprovedEntry entry(Record row, List<EntryFile> files) {
    return new ApprovedEntry(
        row.get(ACHIEVEMENT_ENTRY.ID),
        row.get(ACHIEVEMENT_ENTRY.REVISION),
        row.get(ACHIEVEMENT_ENTRY.CATEGORY_CODE),
        row.get(ACHIEVEMENT_ENTRY.CATEGORY_VERSION),
        row.get(ACHIEVEMENT_ENTRY.TITLE),
        PayloadJson.read(row.get(ACHIEVEMENT_ENTRY.PAYLOAD)),
        files);
  }
}
