package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.APPLICATION_DOCUMENT;
import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;

import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.PayloadJson;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies of library entries inside applications, and the register of documents an application
 * contains.
 */
@Repository
class ItemStore {
  private static final TypeReference<List<EntryFile>> FILES = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** As text, which a list within a row keeps to the letter. */
  private static final Field<String> PAYLOAD =
      APPLICATION_ITEM.PAYLOAD.cast(SQLDataType.CLOB).as("payload_text");

  private static final Field<String> FILE_LIST =
      APPLICATION_ITEM.FILES.cast(SQLDataType.CLOB).as("files_text");
  private static final List<Field<?>> COLUMNS =
      List.of(
          APPLICATION_ITEM.ID,
          APPLICATION_ITEM.ENTRY_ID,
          APPLICATION_ITEM.ENTRY_REVISION,
          APPLICATION_ITEM.CATEGORY_CODE,
          APPLICATION_ITEM.CATEGORY_VERSION,
          APPLICATION_ITEM.TITLE,
          PAYLOAD,
          FILE_LIST,
          APPLICATION_ITEM.WORK_NO,
          ACHIEVEMENT_ENTRY.STATUS,
          ACHIEVEMENT_ENTRY.REVISION);
  private static final List<Field<?>> ORDER =
      List.of(APPLICATION_ITEM.CATEGORY_CODE, APPLICATION_ITEM.POSITION, APPLICATION_ITEM.ID);
  private final DSLContext db;

  ItemStore(DSLContext db) {
    this.db = db;
  }

  /** What an application holds, and how each copy stands to the library now; one statement. */
  List<Item> of(UUID application) {
    return db.select(COLUMNS)
        .from(APPLICATION_ITEM)
        .join(ACHIEVEMENT_ENTRY)
        .on(ACHIEVEMENT_ENTRY.ID.eq(APPLICATION_ITEM.ENTRY_ID))
        .where(APPLICATION_ITEM.APPLICATION_ID.eq(application))
        .orderBy(ORDER)
        .fetch(ItemStore::item);
  }

  /** The same as part of a larger statement. */
  static Field<List<Item>> copies(UUID application) {
    return DSL.multiset(
            DSL.select(COLUMNS)
                .from(APPLICATION_ITEM)
                .join(ACHIEVEMENT_ENTRY)
                .on(ACHIEVEMENT_ENTRY.ID.eq(APPLICATION_ITEM.ENTRY_ID))
                .where(APPLICATION_ITEM.APPLICATION_ID.eq(application))
                .orderBy(ORDER))
        .as("copies")
        .convertFrom(rows -> rows.map(ItemStore::item));
  }

  /** Puts the whole content of an application in place of what it held, in two statements. */
  void replace(UUID application, List<Item> copies) {
    db.deleteFrom(APPLICATION_ITEM)
        .where(APPLICATION_ITEM.APPLICATION_ID.eq(application))
        .execute();
    if (copies.isEmpty()) {
      return;
    }
    var insert =
        db.insertInto(
            APPLICATION_ITEM,
            APPLICATION_ITEM.ID,
            APPLICATION_ITEM.APPLICATION_ID,
            APPLICATION_ITEM.ENTRY_ID,
            APPLICATION_ITEM.ENTRY_REVISION,
            APPLICATION_ITEM.CATEGORY_CODE,
            APPLICATION_ITEM.CATEGORY_VERSION,
            APPLICATION_ITEM.TITLE,
            APPLICATION_ITEM.PAYLOAD,
            APPLICATION_ITEM.FILES,
            APPLICATION_ITEM.POSITION,
            APPLICATION_ITEM.WORK_NO);
    for (int i = 0; i < copies.size(); i++) {
      Item copy = copies.get(i);
      insert =
          insert.values(
              copy.id(),
              application,
              copy.entryId(),
              copy.revision(),
              copy.category(),
              copy.categoryVersion(),
              copy.title(),
              PayloadJson.write(copy.payload()),
              JSONB.valueOf(JSON.writeValueAsString(copy.files())),
              i,
              (short) copy.workNo());
    }
    insert.execute();
    contain(
        application,
        copies.stream().flatMap(c -> c.files().stream()).map(EntryFile::documentId).toList());
  }

  /** Registers documents as part of an application, so that its bodies may open them. */
  void contain(UUID application, Collection<UUID> documents) {
    if (documents.isEmpty()) {
      return;
    }
    var insert =
        db.insertInto(
            APPLICATION_DOCUMENT,
            APPLICATION_DOCUMENT.APPLICATION_ID,
            APPLICATION_DOCUMENT.DOCUMENT_ID);
    for (UUID document : documents) {
      insert = insert.values(application, document);
    }
    insert.onConflictDoNothing().execute();
  }

  private static Item item(Record row) {
    return new Item(
        row.get(APPLICATION_ITEM.ID),
        row.get(APPLICATION_ITEM.ENTRY_ID),
        row.get(APPLICATION_ITEM.ENTRY_REVISION),
        row.get(APPLICATION_ITEM.CATEGORY_CODE),
        row.get(APPLICATION_ITEM.CATEGORY_VERSION),
        row.get(APPLICATION_ITEM.TITLE),
        PayloadJson.read(JSONB.valueOf(row.get(PAYLOAD))),
        JSON.readValue(row.get(FILE_LIST), FILES),
        row.get(APPLICATION_ITEM.WORK_NO),
        Freshness.of(
            row.get(APPLICATION_ITEM.ENTRY_REVISION),
            EntryState.valueOf(row.get(ACHIEVEMENT_ENTRY.STATUS)),
            row.get(ACHIEVEMENT_ENTRY.REVISION)));
  }
}
