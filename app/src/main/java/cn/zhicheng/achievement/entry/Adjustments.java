package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ADJUSTMENT;

import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.shared.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was adjusted after submission. The entry was loaded in its scope before. */
@Component
public class Adjustments {
  /** Most of them shown on one page, the latest first. */
  public static final int MOST = 100;

  private final DSLContext db;
  private final Clock clock;

  Adjustments(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void add(
      UUID entry,
      int row,
      Map<String, Object> before,
      @Nullable Map<String, Object> after,
      String by) {
    db.insertInto(ACHIEVEMENT_ADJUSTMENT)
        .set(ACHIEVEMENT_ADJUSTMENT.ID, Ids.next())
        .set(ACHIEVEMENT_ADJUSTMENT.ENTRY_ID, entry)
        .set(ACHIEVEMENT_ADJUSTMENT.ROW_NO, row)
        .set(ACHIEVEMENT_ADJUSTMENT.BEFORE, PayloadJson.write(before))
        .set(ACHIEVEMENT_ADJUSTMENT.AFTER, after == null ? null : PayloadJson.write(after))
        .set(ACHIEVEMENT_ADJUSTMENT.ADJUSTED_BY, by)
        .set(ACHIEVEMENT_ADJUSTMENT.ADJUSTED_AT, clock.instant())
        .execute();
  }

  /** Those of an entry, the latest first, for queries that read more besides. */
  static Field<List<Adjustment>> of(Field<UUID> entry) {
    return DSL.multiset(
            DSL.select(
                    ACHIEVEMENT_ADJUSTMENT.ROW_NO,
                    ACHIEVEMENT_ADJUSTMENT.BEFORE,
                    ACHIEVEMENT_ADJUSTMENT.AFTER,
                    ACHIEVEMENT_ADJUSTMENT.ADJUSTED_BY,
                    ACHIEVEMENT_ADJUSTMENT.ADJUSTED_AT)
                .from(ACHIEVEMENT_ADJUSTMENT)
                .where(ACHIEVEMENT_ADJUSTMENT.ENTRY_ID.eq(entry))
                .orderBy(ACHIEVEMENT_ADJUSTMENT.ID.desc())
                .limit(MOST))
        .as("adjustments")
        .convertFrom(rows ->
            rows.map(row ->
                new Adjustment(
                    row.value1(),
                    PayloadJson.read(row.value2()),
                    orNull(row.value3()),
                    row.value4(),
                    row.value5())));
  }

  private static @Nullable Map<String, Object> orNull(@Nullable JSONB stored) {
    return stored == null ? null : PayloadJson.read(stored);
  }
}
