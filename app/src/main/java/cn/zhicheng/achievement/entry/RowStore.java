package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ROW;

import cn.zhicheng.achievement.PayloadJson;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of nested tables. The entry was loaded in its scope before. */
@Component
public class RowStore {
  private final DSLContext db;

  RowStore(DSLContext db) {
    this.db = db;
  }

  /** All rows of an entry, in order. */
  public List<TableRow> of(UUID entry) {
    return db.selectFrom(ACHIEVEMENT_ROW)
        .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
        .orderBy(ACHIEVEMENT_ROW.NO)
        .fetch(RowStore::row);
  }

  /** All rows of several entries; one statement. */
  public Map<UUID, List<TableRow>> of(Collection<UUID> entries) {
    return db.selectFrom(ACHIEVEMENT_ROW)
        .where(ACHIEVEMENT_ROW.ENTRY_ID.in(entries))
        .orderBy(ACHIEVEMENT_ROW.ENTRY_ID, ACHIEVEMENT_ROW.NO)
        .fetchGroups(ACHIEVEMENT_ROW.ENTRY_ID, RowStore::row);
  }

  /**
   * One page, in order.
   *
   * @param search part of anything that stands in the row; empty for all
   * @param after number the page starts after; null for the first
   */
  public Slice<TableRow> page(UUID entry, String search, @Nullable Integer after, int size) {
    Condition found =
        search.isEmpty()
            ? DSL.noCondition()
            : DSL.exists(
                DSL.selectOne()
                    .from("jsonb_each_text({0}) as cell(name, words)", ACHIEVEMENT_ROW.PAYLOAD)
                    .where(DSL.field("cell.words", String.class).containsIgnoreCase(search)));
    var rows =
        db.selectFrom(ACHIEVEMENT_ROW)
            .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
            .and(after == null ? DSL.noCondition() : ACHIEVEMENT_ROW.NO.gt(after))
            .and(found)
            .orderBy(ACHIEVEMENT_ROW.NO)
            .limit(size + 1)
            .fetch(RowStore::row);
    return Slice.cut(rows, size, row -> String.valueOf(row.no()));
  }

  /** How many rows an entry has. */
  public int count(UUID entry) {
    return db.fetchCount(ACHIEVEMENT_ROW, ACHIEVEMENT_ROW.ENTRY_ID.eq(entry));
  }

  /**
   * One row.
   *
   * @throws NotFoundException when there is none of this number
   */
  public TableRow one(UUID entry, int no) {
    return db.selectFrom(ACHIEVEMENT_ROW)
        .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
        .and(ACHIEVEMENT_ROW.NO.eq(no))
        .fetchOptional(RowStore::row)
        .orElseThrow(() -> new NotFoundException("Row " + no + " of " + entry));
  }

  /** Adds a row behind the last; gives its number. The entry's row is held by the caller. */
  int insert(UUID entry, Map<String, Object> payload, String identity) {
    int no =
        db.select(DSL.coalesce(DSL.max(ACHIEVEMENT_ROW.NO), 0).plus(1))
            .from(ACHIEVEMENT_ROW)
            .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
            .fetchSingle()
            .value1();
    db.insertInto(ACHIEVEMENT_ROW)
        .set(ACHIEVEMENT_ROW.ENTRY_ID, entry)
        .set(ACHIEVEMENT_ROW.NO, no)
        .set(ACHIEVEMENT_ROW.PAYLOAD, PayloadJson.write(payload))
        .set(ACHIEVEMENT_ROW.IDENTITY, orNull(identity))
        .execute();
    return no;
  }

  void change(UUID entry, int no, Map<String, Object> payload, String identity) {
    db.update(ACHIEVEMENT_ROW)
        .set(ACHIEVEMENT_ROW.PAYLOAD, PayloadJson.write(payload))
        .set(ACHIEVEMENT_ROW.IDENTITY, orNull(identity))
        .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
        .and(ACHIEVEMENT_ROW.NO.eq(no))
        .execute();
  }

  void remove(UUID entry, int no) {
    db.deleteFrom(ACHIEVEMENT_ROW)
        .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
        .and(ACHIEVEMENT_ROW.NO.eq(no))
        .execute();
  }

  /** The number of another row of this entry with the same identity; empty for none. */
  java.util.Optional<Integer> twin(UUID entry, int no, String identity) {
    return identity.isEmpty()
        ? java.util.Optional.empty()
        : db.select(ACHIEVEMENT_ROW.NO)
            .from(ACHIEVEMENT_ROW)
            .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
            .and(ACHIEVEMENT_ROW.IDENTITY.eq(identity))
            .and(ACHIEVEMENT_ROW.NO.ne(no))
            .fetchOptional(ACHIEVEMENT_ROW.NO);
  }

  private static @Nullable String orNull(String identity) {
    return identity.isEmpty() ? null : identity;
  }

  private static TableRow row(Record row) {
    return new TableRow(
        row.get(ACHIEVEMENT_ROW.NO), PayloadJson.read(row.get(ACHIEVEMENT_ROW.PAYLOAD)));
  }
}
