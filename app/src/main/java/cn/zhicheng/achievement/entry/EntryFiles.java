package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.DOCUMENT;

import cn.zhicheng.document.ScanState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Which documents hang on which entry. The entry was loaded in its scope before. */
@Component
public class EntryFiles {
  /** The files of an entry, in order, beside whatever else is read of it. */
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

  private final DSLContext db;

  EntryFiles(DSLContext db) {
    this.db = db;
  }

  /** The files of an entry, in order. */
  public List<Attachment> of(UUID entry) {
    return db.select(FILES)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.ID.eq(entry))
        .fetchOptional(FILES)
        .orElse(List.of());
  }

  /** The same, as a form holds them. */
  public Map<String, List<UUID>> bySlot(UUID entry) {
    var slots = new LinkedHashMap<String, List<UUID>>();
    of(entry)
        .forEach(file ->
            slots.computeIfAbsent(file.slot(), slot -> new ArrayList<>()).add(file.documentId()));
    return slots;
  }

  /** Puts these files in the place of all before. */
  void replace(UUID entry, Map<String, List<UUID>> slots) {
    db.deleteFrom(ACHIEVEMENT_FILE).where(ACHIEVEMENT_FILE.ENTRY_ID.eq(entry)).execute();
    add(entry, slots);
  }

  /** The same for one attachment place. */
  void replaceSlot(UUID entry, String slot, List<UUID> documents) {
    db.deleteFrom(ACHIEVEMENT_FILE)
        .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(entry))
        .and(ACHIEVEMENT_FILE.SLOT.eq(slot))
        .execute();
    add(entry, Map.of(slot, documents));
  }

  private void add(UUID entry, Map<String, List<UUID>> slots) {
    var insert =
        db.insertInto(
            ACHIEVEMENT_FILE,
            ACHIEVEMENT_FILE.ENTRY_ID,
            ACHIEVEMENT_FILE.DOCUMENT_ID,
            ACHIEVEMENT_FILE.SLOT,
            ACHIEVEMENT_FILE.POSITION);
    int position = 0;
    for (var slot : slots.entrySet()) {
      for (UUID document : slot.getValue()) {
        insert = insert.values(entry, document, slot.getKey(), position++);
      }
    }
    if (position > 0) {
      insert.onConflictDoNothing().execute();
    }
  }

  /** Entries of this person's library that hold these documents, as the subject of a sentence. */
  Map<UUID, String> entriesOf(UUID person, Collection<UUID> documents) {
    return db
        .select(ACHIEVEMENT_FILE.DOCUMENT_ID, ACHIEVEMENT_ENTRY.TITLE)
        .from(ACHIEVEMENT_FILE)
        .join(ACHIEVEMENT_ENTRY)
        .on(ACHIEVEMENT_ENTRY.ID.eq(ACHIEVEMENT_FILE.ENTRY_ID))
        .where(ACHIEVEMENT_FILE.DOCUMENT_ID.in(documents))
        .and(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .and(ACHIEVEMENT_ENTRY.STATUS.notIn("DELETED", "VOIDED"))
        .orderBy(ACHIEVEMENT_ENTRY.ID)
        .fetch()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.value1(),
                row -> row.value2().isBlank() ? "另一条业绩" : "业绩「%s」".formatted(row.value2()),
                (one, other) -> one));
  }

  /** Whether a document hangs on an entry that was submitted to this unit. */
  public boolean submittedTo(UUID unit, UUID document) {
    return db.fetchExists(
        db.selectOne()
            .from(ACHIEVEMENT_FILE)
            .join(ACHIEVEMENT_ENTRY)
            .on(ACHIEVEMENT_ENTRY.ID.eq(ACHIEVEMENT_FILE.ENTRY_ID))
            .where(ACHIEVEMENT_FILE.DOCUMENT_ID.eq(document))
            .and(EntryStore.unitSees(unit)));
  }
}
