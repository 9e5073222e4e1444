package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_DOCUMENT;
import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.EntryFile;
import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.shared.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
          APPLICATION_ITEM.REPRESENTATIVE);
  private static final List<Field<?>> ORDER =
      List.of(APPLICATION_ITEM.CATEGORY_CODE, APPLICATION_ITEM.POSITION, APPLICATION_ITEM.ID);
  private final DSLContext db;

  ItemStore(DSLContext db) {
    this.db = db;
  }

  List<Item> of(UUID application) {
    return db.select(COLUMNS)
        .from(APPLICATION_ITEM)
        .where(APPLICATION_ITEM.APPLICATION_ID.eq(application))
        .orderBy(ORDER)
        .fetch(ItemStore::item);
  }

  /** The same as part of a larger statement. */
  static Field<List<Item>> copies(UUID application) {
    return DSL.multiset(
            DSL.select(COLUMNS)
                .from(APPLICATION_ITEM)
                .where(APPLICATION_ITEM.APPLICATION_ID.eq(application))
                .orderBy(ORDER))
        .as("copies")
        .convertFrom(rows -> rows.map(ItemStore::item));
  }

  /**
   * Replaces the copies of one category by these entries, in this order, in two statements and one
   * per file.
   */
  void replace(
      UUID application, String category, List<ApprovedEntry> entries, Set<UUID> representative) {
    db.deleteFrom(APPLICATION_ITEM)
        .where(APPLICATION_ITEM.APPLICATION_ID.eq(application))
        .and(APPLICATION_ITEM.CATEGORY_CODE.eq(category))
        .execute();
    if (entries.isEmpty()) {
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
            APPLICATION_ITEM.REPRESENTATIVE);
    for (int i = 0; i < entries.size(); i++) {
      ApprovedEntry entry = entries.get(i);
      insert =
          insert.values(
              Ids.next(),
              application,
              entry.id(),
              entry.revision(),
              entry.category(),
              entry.categoryVersion(),
              entry.title(),
              PayloadJson.write(entry.payload()),
              JSONB.valueOf(JSON.writeValueAsString(entry.files())),
              i,
              representative.contains(entry.id()));
    }
    insert.execute();
    contain(
        application,
        entries.stream().flatMap(e -> e.files().stream()).map(EntryFile::documentId).toList());
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
        row.get(APPLICATION_ITEM.REPRESENTATIVE));
  }
}
