package cn.zhicheng.achievement.imports;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ROW;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_ROW;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.shared.Slice;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The checked rows of lists. The list was loaded in its scope before. */
@Component
public class StagedRows {
  private static final String GOOD = "GOOD";
  private static final String KNOWN = "KNOWN";
  private static final int PAGE = 50;
  private static final int FETCH = 500;
  private final DSLContext db;

  StagedRows(DSLContext db) {
    this.db = db;
  }

  /**
   * A row that is not taken over.
   *
   * @param known whether it is in the library already; then it has no problems
   */
  public record Shown(
      int number,
      String title,
      boolean known,
      Map<String, Object> payload,
      Map<String, String> typed,
      Map<String, String> problems) {}

  void forget(UUID list) {
    db.deleteFrom(LIBRARY_IMPORT_ROW).where(LIBRARY_IMPORT_ROW.IMPORT_ID.eq(list)).execute();
  }

  void add(StagingCopy rows) {
    db.connection(rows::write);
  }

  /** Marks the good rows that the table of this entry has already; says how many. */
  int markRows(UUID list, UUID entry) {
    return db.update(LIBRARY_IMPORT_ROW)
        .set(LIBRARY_IMPORT_ROW.STATE, KNOWN)
        .from(ACHIEVEMENT_ROW)
        .where(good(list))
        .and(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
        .and(ACHIEVEMENT_ROW.IDENTITY.eq(LIBRARY_IMPORT_ROW.IDENTITY))
        .execute();
  }

  /** Marks the good rows that the person's library has already; says how many. */
  int markEntries(UUID list, UUID person, String category, @Nullable String uniqueField) {
    int same =
        mark(list, person, category, ACHIEVEMENT_ENTRY.PAYLOAD.eq(LIBRARY_IMPORT_ROW.PAYLOAD));
    if (uniqueField == null) {
      return same;
    }
    var value = DSL.jsonbGetAttributeAsText(ACHIEVEMENT_ENTRY.PAYLOAD, uniqueField);
    return same
        + mark(
            list,
            person,
            category,
            LIBRARY_IMPORT_ROW.IDENTITY.eq(DSL.concat(DSL.val(uniqueField + "="), value)));
  }

  private int mark(UUID list, UUID person, String category, Condition same) {
    return db.update(LIBRARY_IMPORT_ROW)
        .set(LIBRARY_IMPORT_ROW.STATE, KNOWN)
        .from(ACHIEVEMENT_ENTRY)
        .where(good(list))
        .and(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .and(ACHIEVEMENT_ENTRY.CATEGORY_CODE.eq(category))
        .and(ACHIEVEMENT_ENTRY.STATUS.ne(EntryState.DELETED.name()))
        .and(same)
        .execute();
  }

  private static Condition good(UUID list) {
    return LIBRARY_IMPORT_ROW.IMPORT_ID.eq(list).and(LIBRARY_IMPORT_ROW.STATE.eq(GOOD));
  }

  /** Rows that are not taken over, in the order of the file. */
  public Slice<Shown> page(UUID list, int after) {
    var rows =
        db.selectFrom(LIBRARY_IMPORT_ROW)
            .where(left(list))
            .and(LIBRARY_IMPORT_ROW.ROW_NO.gt(after))
            .orderBy(LIBRARY_IMPORT_ROW.ROW_NO)
            .limit(PAGE + 1)
            .fetch(StagedRows::shown);
    return Slice.cut(rows, PAGE, row -> String.valueOf(row.number()));
  }

  /** All of them, one after the other; inside a transaction, to be closed. */
  Stream<Shown> all(UUID list) {
    return db.selectFrom(LIBRARY_IMPORT_ROW)
        .where(left(list))
        .orderBy(LIBRARY_IMPORT_ROW.ROW_NO)
        .fetchSize(FETCH)
        .fetchStream()
        .map(StagedRows::shown);
  }

  private static Condition left(UUID list) {
    return LIBRARY_IMPORT_ROW.IMPORT_ID.eq(list).and(LIBRARY_IMPORT_ROW.STATE.ne(GOOD));
  }

  private static Shown shown(Record row) {
    return new Shown(
        row.get(LIBRARY_IMPORT_ROW.ROW_NO),
        row.get(LIBRARY_IMPORT_ROW.TITLE),
        row.get(LIBRARY_IMPORT_ROW.STATE).equals(KNOWN),
        PayloadJson.read(row.get(LIBRARY_IMPORT_ROW.PAYLOAD)),
        PayloadJson.readTexts(row.get(LIBRARY_IMPORT_ROW.TYPED)),
        PayloadJson.readTexts(row.get(LIBRARY_IMPORT_ROW.PROBLEMS)));
  }
}
