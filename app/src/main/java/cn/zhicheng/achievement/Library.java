package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ROW;
import static cn.zhicheng.schema.Tables.DOCUMENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the application module may know of the library: approved entries to take over (FAQ-P20), and
 * of the others why they cannot be taken over yet.
 */
@Component
public class Library {
  /** The rows of the nested table, in order; null for none. */
  private static final Field<JSONB> ROWS =
      DSL.field(
          DSL.select(DSL.jsonbArrayAgg(ACHIEVEMENT_ROW.PAYLOAD).orderBy(ACHIEVEMENT_ROW.NO))
              .from(ACHIEVEMENT_ROW)
              .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID)));

  /** The files of an entry, in order. */
  private static final Field<List<EntryFile>> FILES =
      DSL.multiset(
              DSL.select(
                      ACHIEVEMENT_FILE.DOCUMENT_ID,
                      ACHIEVEMENT_FILE.SLOT,
                      DOCUMENT.NAME,
                      DOCUMENT.MIME,
                      DOCUMENT.SHA256)
                  .from(ACHIEVEMENT_FILE)
                  .join(DOCUMENT)
                  .on(DOCUMENT.ID.eq(ACHIEVEMENT_FILE.DOCUMENT_ID))
                  .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID))
                  .orderBy(ACHIEVEMENT_FILE.POSITION))
          .convertFrom(rows -> rows.map(Library::file));

  private final DSLContext db;
  private final CategoryCatalogue catalogue;

  Library(DSLContext db, CategoryCatalogue catalogue) {
    this.db = db;
    this.catalogue = catalogue;
  }

  /**
   * All approved entries of a person with their files and the rows of their nested tables, by
   * category, oldest first; one statement.
   */
  @Transactional(readOnly = true)
  public List<ApprovedEntry> approved(UUID personId) {
    return find(personId, Set.of(EntryState.APPROVED)).map(ShelfEntry::content).toList();
  }

  /** The same with those that cannot be used now; what was thrown away is left out. */
  @Transactional(readOnly = true)
  public List<ShelfEntry> shelf(UUID personId) {
    return find(personId, EnumSet.complementOf(EnumSet.of(EntryState.DELETED))).toList();
  }

  private Stream<ShelfEntry> find(UUID personId, Set<EntryState> states) {
    return db
        .select(ACHIEVEMENT_ENTRY.fields())
        .select(ROWS, FILES)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(personId))
        .and(ACHIEVEMENT_ENTRY.STATUS.in(states.stream().map(EntryState::name).toList()))
        .orderBy(ACHIEVEMENT_ENTRY.CATEGORY_CODE, ACHIEVEMENT_ENTRY.ID)
        .fetch(row ->
            new ShelfEntry(
                EntryState.valueOf(row.get(ACHIEVEMENT_ENTRY.STATUS)), entry(row, row.get(FILES))))
        .stream();
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
