package cn.zhicheng.form.failure;

import static cn.zhicheng.schema.Tables.PRINT_FAILURE;

import cn.zhicheng.form.print.FailedPrint;
import cn.zhicheng.form.print.PrintTrouble;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of what was not printed. */
@Repository
class PrintFailureStore {
  private static final int LONGEST_KIND = 60;
  private static final int LONGEST_NUMBER = 40;
  private final DSLContext db;

  PrintFailureStore(DSLContext db) {
    this.db = db;
  }

  void add(UUID id, FailedPrint failed, Instant at) {
    db.insertInto(PRINT_FAILURE)
        .set(PRINT_FAILURE.ID, id)
        .set(PRINT_FAILURE.REFERENCE, failed.reference())
        .set(PRINT_FAILURE.KIND, cut(failed.name().kind(), LONGEST_KIND))
        .set(PRINT_FAILURE.NUMBER, cut(failed.name().number(), LONGEST_NUMBER))
        .set(PRINT_FAILURE.TROUBLE, failed.trouble().name())
        .set(PRINT_FAILURE.PLACE, failed.place())
        .set(PRINT_FAILURE.HAPPENED_AT, at)
        .execute();
  }

  /** Whether it was open until now. */
  boolean done(UUID id, UUID by, Instant at) {
    return db.update(PRINT_FAILURE)
            .set(PRINT_FAILURE.DONE_AT, at)
            .set(PRINT_FAILURE.DONE_BY, by)
            .where(PRINT_FAILURE.ID.eq(id))
            .and(PRINT_FAILURE.DONE_AT.isNull())
            .execute()
        == 1;
  }

  boolean exists(UUID id) {
    return db.fetchExists(PRINT_FAILURE, PRINT_FAILURE.ID.eq(id));
  }

  /** The newest first. */
  List<PrintFailure> list(boolean open, @Nullable UUID after, int most) {
    return db.selectFrom(PRINT_FAILURE)
        .where(open ? PRINT_FAILURE.DONE_AT.isNull() : DSL.noCondition())
        .and(after == null ? DSL.noCondition() : PRINT_FAILURE.ID.lt(after))
        .orderBy(PRINT_FAILURE.ID.desc())
        .limit(most)
        .fetch(PrintFailureStore::failure);
  }

  /** How many are open, counted up to a limit. */
  int open(int most) {
    return db.fetchCount(
        DSL.selectOne().from(PRINT_FAILURE).where(PRINT_FAILURE.DONE_AT.isNull()).limit(most));
  }

  private static PrintFailure failure(Record row) {
    return new PrintFailure(
        row.get(PRINT_FAILURE.ID),
        row.get(PRINT_FAILURE.REFERENCE),
        row.get(PRINT_FAILURE.KIND),
        row.get(PRINT_FAILURE.NUMBER),
        PrintTrouble.valueOf(row.get(PRINT_FAILURE.TROUBLE)),
        row.get(PRINT_FAILURE.PLACE),
        row.get(PRINT_FAILURE.HAPPENED_AT),
        row.get(PRINT_FAILURE.DONE_AT));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
