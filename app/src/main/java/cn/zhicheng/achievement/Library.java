package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ROW;
import static cn.zhicheng.schema.Tables.DOCUMENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the application module may know of the library: approved entries only (FAQ-P20). */
@Component
public class Library {
  /** The rows of the nested table, in order; null for none. */
  private static final Field<JSONB> ROWS =
      DSL.field(
          DSL.select(DSL.jsonbArrayAgg(ACHIEVEMENT_ROW.PAYLOAD).orderBy(ACHIEVEMENT_ROW.NO))
              .from(ACHIEVEMENT_ROW)
              .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID)));

  private final DSLContext db;
  private final CategoryCatalogue catalogue;

  Library(DSLContext db, CategoryCatalogue catalogue) {
    this.db = db;
    this.catalogue = catalogue;
  }

  /**
   * All approved entries of a person with their files and the rows of their nested tables, by
   * category, oldest first; 2 statements.
   */
  @Transactional(readOnly = true)
  public List<ApprovedEntry> approved(UUID personId) {
    var files = files(personId);
    return db.select(ACHIEVEMENT_ENTRY.fields())
        .select(ROWS)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(personId))
        .and(ACHIEVEMENT_ENTRY.STATUS.eq(EntryState.APPROVED.name()))
        .orderBy(ACHIEVEMENT_ENTRY.CATEGORY_CODE, ACHIEVEMENT_ENTRY.ID)
        .fetch(row -> entry(row, files.getOrDefault(row.get(ACHIEVEMENT_ENTRY.ID), List.of())));
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

  private ApprovedEntry entry(Record row, List<EntryFile> files) {
    Map<String, Object> payload = PayloadJson.read(row.get(ACHIEVEMENT_ENTRY.PAYLOAD));
    String code = row.get(ACHIEVEMENT_ENTRY.CATEGORY_CODE);
    int version = row.get(ACHIEVEMENT_ENTRY.CATEGORY_VERSION);
    Table table = catalogue.category(code, version).table();
    JSONB rows = row.get(ROWS);
    if (table != null && rows != null) {
      payload.put(table.key(), PayloadJson.readList(rows));
    }
    return new ApprovedEntry(
        row.get(ACHIEVEMENT_ENTRY.ID),
        row.get(ACHIEVEMENT_ENTRY.REVISION),
        code,
        version,
        row.get(ACHIEVEMENT_ENTRY.TITLE),
        payload,
        files);
  }
}
