package cn.zhicheng.achievement;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ADJUSTMENT;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases that people changed or removed after submission, for every level that audits (FAQ-P50). */
@Component
public class AdjustedCases {
  /** Most of them told at once, the latest first. */
  public static final int MOST = 100;

  private final DSLContext db;
  private final CategoryCatalogue catalogue;

  AdjustedCases(DSLContext db, CategoryCatalogue catalogue) {
    this.db = db;
    this.catalogue = catalogue;
  }

  /**
   * One adjustment.
   *
   * @param title of the entry
   * @param row number of the case
   * @param removed whether the case was deleted; then the values tell what it was
   */
  public record Change(
      String title, int row, String by, Instant at, boolean removed, List<Value> values) {}

  /** One field before and after; the same where nothing differs. */
  public record Value(String label, String before, String now) {}

  /** Those of these entries, which were loaded in their scope before; one statement. */
  public List<Change> of(Collection<UUID> entries) {
    return db.select(ACHIEVEMENT_ADJUSTMENT.fields())
        .select(
            ACHIEVEMENT_ENTRY.TITLE,
            ACHIEVEMENT_ENTRY.CATEGORY_CODE,
            ACHIEVEMENT_ENTRY.CATEGORY_VERSION)
        .from(ACHIEVEMENT_ADJUSTMENT)
        .join(ACHIEVEMENT_ENTRY)
        .on(ACHIEVEMENT_ENTRY.ID.eq(ACHIEVEMENT_ADJUSTMENT.ENTRY_ID))
        .where(ACHIEVEMENT_ADJUSTMENT.ENTRY_ID.eq(DSL.any(entries.toArray(UUID[]::new))))
        .orderBy(ACHIEVEMENT_ADJUSTMENT.ID.desc())
        .limit(MOST)
        .fetch(this::change);
  }

  /** Holds for entries with adjusted cases. */
  public static Condition adjusted(Field<UUID> entry) {
    return DSL.exists(
        DSL.selectOne()
            .from(ACHIEVEMENT_ADJUSTMENT)
            .where(ACHIEVEMENT_ADJUSTMENT.ENTRY_ID.eq(entry)));
  }

  private Change change(Record row) {
    Table table =
        catalogue
            .category(
                row.get(ACHIEVEMENT_ENTRY.CATEGORY_CODE),
                row.get(ACHIEVEMENT_ENTRY.CATEGORY_VERSION))
            .table();
    Map<String, Object> before = PayloadJson.read(row.get(ACHIEVEMENT_ADJUSTMENT.BEFORE));
    var stored = row.get(ACHIEVEMENT_ADJUSTMENT.AFTER);
    @Nullable Map<String, Object> after = stored == null ? null : PayloadJson.read(stored);
    return new Change(
        row.get(ACHIEVEMENT_ENTRY.TITLE),
        row.get(ACHIEVEMENT_ADJUSTMENT.ROW_NO),
        row.get(ACHIEVEMENT_ADJUSTMENT.ADJUSTED_BY),
        row.get(ACHIEVEMENT_ADJUSTMENT.ADJUSTED_AT),
        after == null,
        table == null ? List.of() : values(table, before, after));
  }

  private static List<Value> values(
      Table table, Map<String, Object> before, @Nullable Map<String, Object> after) {
    return table.fields().stream()
        .map(field -> {
          String was = EntryRows.value(field, before);
          return new Value(field.label(), was, after == null ? was : EntryRows.value(field, after));
        })
        .filter(
            value -> after == null ? !value.now().isEmpty() : !value.before().equals(value.now()))
        .toList();
  }
}
