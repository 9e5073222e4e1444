package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.SIGN_ON_FAILURE;

import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The sign_on_failure table: shared by all nodes, rows of some minutes. */
@Repository
class SignOnFailureStore {
  private final DSLContext db;

  SignOnFailureStore(DSLContext db) {
    this.db = db;
  }

  /** Adds one, and drops those of all addresses that no longer count. */
  void add(String address, byte[] name, Instant at) {
    db.insertInto(SIGN_ON_FAILURE)
        .set(SIGN_ON_FAILURE.ADDRESS, address)
        .set(SIGN_ON_FAILURE.NAME_INDEX, name)
        .set(SIGN_ON_FAILURE.AT, at)
        .execute();
    db.deleteFrom(SIGN_ON_FAILURE)
        .where(SIGN_ON_FAILURE.AT.lt(at.minus(SlowDown.WINDOW)))
        .execute();
  }

  /** What this address still has to wait. */
  Duration left(String address, Instant now) {
    var some = DSL.least(DSL.count(), DSL.inline(SlowDown.A_NAME)).as("some");
    var latest = DSL.max(SIGN_ON_FAILURE.AT).as("latest");
    var names =
        DSL.select(some, latest)
            .from(SIGN_ON_FAILURE)
            .where(SIGN_ON_FAILURE.ADDRESS.eq(address))
            .and(SIGN_ON_FAILURE.AT.gt(now.minus(SlowDown.WINDOW)))
            .groupBy(SIGN_ON_FAILURE.NAME_INDEX)
            .asTable("names");
    var row =
        db.select(DSL.sum(names.field(some)), DSL.max(names.field(latest)))
            .from(names)
            .fetchSingle();
    return row.value1() == null
        ? Duration.ZERO
        : SlowDown.left(row.value1().intValue(), row.value2(), now);
  }
}
