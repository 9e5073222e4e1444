package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.EXPORT_JOB;
import static cn.zhicheng.schema.Tables.EXPORT_PART;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * A file that is made in the background, as its rows say.
 *
 * @param database asked anew each time: it may be another server by then
 */
record MadeExport(Supplier<DSLContext> database, UUID id) {
  private static final Duration SOON = Duration.ofSeconds(60);

  /** The only one that somebody began to make, or soon will. */
  static MadeExport running(Supplier<DSLContext> database) throws Exception {
    return Await.until(
        "somebody makes it",
        SOON,
        () ->
            database
                .get()
                .select(EXPORT_JOB.ID)
                .from(EXPORT_JOB)
                .where(EXPORT_JOB.STATUS.eq("RUNNING"))
                .fetchOptional(row -> new MadeExport(database, row.value1()))
                .orElse(null));
  }

  String state() {
    return database
        .get()
        .select(EXPORT_JOB.STATUS)
        .from(EXPORT_JOB)
        .where(EXPORT_JOB.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  /** Three minutes of silence go by, and somebody takes it up again. */
  void isTakenUpAgain() throws Exception {
    database
        .get()
        .update(EXPORT_JOB)
        .set(EXPORT_JOB.TOUCHED_AT, Instant.now().minusSeconds(181))
        .where(EXPORT_JOB.ID.eq(id))
        .execute();
    isMade();
  }

  void isMade() throws Exception {
    Await.until("the file is made", SOON, () -> state().equals("DONE") ? true : null);
  }

  /** Bytes that are kept of it. */
  int size() {
    return database
        .get()
        .select(DSL.sum(DSL.field("length({0})", Integer.class, EXPORT_PART.CONTENT)))
        .from(EXPORT_PART)
        .where(EXPORT_PART.JOB_ID.eq(id))
        .fetchSingle()
        .value1()
        .intValue();
  }
}
