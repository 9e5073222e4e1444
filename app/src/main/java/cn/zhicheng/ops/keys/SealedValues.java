package cn.zhicheng.ops.keys;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and exchanges sealed values, piece by piece. */
@Component
public class SealedValues {
  /** Rows of a piece: short enough that nobody waits for its locks. */
  static final int PIECE = 500;

  private final DSLContext db;

  SealedValues(DSLContext db) {
    this.db = db;
  }

  /** One value and its row. */
  record Value(UUID row, byte[] sealed) {}

  /** An exchange to be made. */
  record Exchange(Value was, byte[] now) {}

  /** The next ones in order of their rows; the first when null. */
  List<Value> after(SealedColumn column, @Nullable UUID last) {
    return db.select(column.key(), column.value())
        .from(column.table())
        .where(column.value().isNotNull())
        .and(last == null ? DSL.noCondition() : column.key().gt(last))
        .orderBy(column.key())
        .limit(PIECE)
        .fetch(SealedValues::value);
  }

  private static Value value(Record2<UUID, byte[]> row) {
    return new Value(row.value1(), row.value2());
  }

  long count(SealedColumn column) {
    return db.fetchCount(DSL.selectFrom(column.table()).where(column.value().isNotNull()));
  }

  /** In one transaction; says how many still were as they had been read. */
  int exchange(SealedColumn column, List<Exchange> exchanges) {
    return db.transactionResult(inside -> {
      int[] done =
          DSL.using(inside)
              .batch(
                  exchanges.stream()
                      .map(one ->
                          column.exchange(
                              DSL.using(inside), one.was().row(), one.was().sealed(), one.now()))
                      .toList())
              .execute();
      return Arrays.stream(done).sum();
    });
  }
}
