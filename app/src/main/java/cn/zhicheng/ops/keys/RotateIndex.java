package cn.zhicheng.ops.keys;

import cn.zhicheng.ops.RefusedCommandException;
import cn.zhicheng.shared.Sealer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Row2;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes all blind indexes through the keys that came after them, in one transaction and with the
 * product stopped: who is who is told by comparing indexes, so that there must never be two kinds.
 * Killed, nothing has changed.
 */
@Component
public class RotateIndex {
  private static final int AT_ONCE = 1000;
  private static final Table<Record> MOVED = DSL.table(DSL.name("index_moved"));
  private static final Field<byte[]> WAS = DSL.field(DSL.name("was"), SQLDataType.BLOB);
  private static final Field<byte[]> NOW = DSL.field(DSL.name("now"), SQLDataType.BLOB);

  private final DSLContext db;
  private final Sealer sealer;
  private final KeyRegister register;
  private final TransactionTemplate transaction;

  RotateIndex(DSLContext db, Sealer sealer, KeyRegister register, TransactionTemplate transaction) {
    this.db = db;
    this.sealer = sealer;
    this.register = register;
    this.transaction = transaction;
  }

  /**
   * Rotates.
   *
   * @param progress is told how many different indexes were made anew so far
   * @return how many there were; 0 when they were made with all keys already
   * @throws RefusedCommandException while anybody else works on the database
   */
  public long rotate(LongConsumer progress) {
    Long made =
        transaction.execute(status -> {
          int used = register.indexKeysInUse();
          if (used == sealer.indexIds().size()) {
            register.indexed();
            return 0L;
          }
          requireNobodyElse();
          db.execute("LOCK TABLE " + tables() + " IN EXCLUSIVE MODE");
          long all = prepare(used, progress);
          Arrays.stream(IndexedColumn.values()).forEach(this::move);
          db.execute("DELETE FROM spring_session");
          register.indexed();
          return all;
        });
    return made == null ? 0 : made;
  }

  /** Nodes make indexes of their own, and would go on with the keys they were started with. */
  private void requireNobodyElse() {
    int others =
        db.resultQuery(
                "SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND usename = current_user AND backend_type = 'client backend'"
                    + " AND pid <> pg_backend_pid()"
                    + " AND application_name <> current_setting('application_name')")
            .fetchSingle()
            .get(0, Integer.class);
    if (others > 0) {
      throw new RefusedCommandException(
          "系统还在使用数据库（%d 个连接）。更换检索密钥前请先停止全部节点；数据库没有改动。".formatted(others));
    }
  }

  private static String tables() {
    return Arrays.stream(IndexedColumn.values())
        .map(one -> one.table().getName())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private long prepare(int used, LongConsumer progress) {
    db.execute("CREATE TEMPORARY TABLE index_moved (was bytea, now bytea) ON COMMIT DROP");
    long all = 0;
    for (IndexedColumn one : IndexedColumn.values()) {
      try (Cursor<? extends Record1<byte[]>> indexes =
          db.selectDistinct(one.column())
              .from(one.table())
              .where(one.column().isNotNull())
              .fetchSize(AT_ONCE)
              .fetchLazy()) {
        var rows = new ArrayList<Row2<byte[], byte[]>>();
        for (Record1<byte[]> index : indexes) {
          rows.add(DSL.row(index.value1(), sealer.reindexed(index.value1(), used)));
          all++;
          if (rows.size() == AT_ONCE) {
            add(rows);
            progress.accept(all);
          }
        }
        add(rows);
      }
    }
    db.execute("CREATE INDEX ON index_moved (was)");
    db.execute("ANALYZE index_moved");
    return all;
  }

  private void add(List<Row2<byte[], byte[]>> rows) {
    if (!rows.isEmpty()) {
      db.insertInto(MOVED, WAS, NOW).valuesOfRows(rows).execute();
      rows.clear();
    }
  }

  /** The same index may have been found in several columns; it moved to the same place. */
  private void move(IndexedColumn one) {
    db.update(one.table())
        .set(bytes(one.column()), DSL.field(DSL.name("index_moved", "now"), SQLDataType.BLOB))
        .from(MOVED)
        .where(one.column().eq(DSL.field(DSL.name("index_moved", "was"), SQLDataType.BLOB)))
        .execute();
  }

  @SuppressWarnings("unchecked")
  private static TableField<Record, byte[]> bytes(TableField<?, byte[]> column) {
    return (TableField<Record, byte[]>) column;
  }
}
