package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.RECOVERY_CODE;
import static cn.zhicheng.schema.Tables.SECOND_FACTOR;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The tables second_factor and recovery_code. */
@Repository
class SecondFactorStore {
  private static final Field<Integer> LEFT =
      DSL.field(
          DSL.selectCount()
              .from(RECOVERY_CODE)
              .where(RECOVERY_CODE.ACCOUNT_ID.eq(SECOND_FACTOR.ACCOUNT_ID))
              .and(RECOVERY_CODE.USED_AT.isNull()));
  private final DSLContext db;

  SecondFactorStore(DSLContext db) {
    this.db = db;
  }

  Optional<SecondFactor> of(UUID account) {
    return db.select(SECOND_FACTOR.asterisk(), LEFT)
        .from(SECOND_FACTOR)
        .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
        .fetchOptional(row ->
            new SecondFactor(
                row.get(SECOND_FACTOR.SECRET),
                row.get(SECOND_FACTOR.CONFIRMED_AT),
                row.get(SECOND_FACTOR.LAST_STEP),
                row.get(LEFT)));
  }

  /** Begins anew with another secret, unless one is confirmed. */
  void begin(UUID account, byte[] secret) {
    db.insertInto(SECOND_FACTOR)
        .set(SECOND_FACTOR.ACCOUNT_ID, account)
        .set(SECOND_FACTOR.SECRET, secret)
        .onConflict(SECOND_FACTOR.ACCOUNT_ID)
        .doUpdate()
        .set(SECOND_FACTOR.SECRET, secret)
        .set(SECOND_FACTOR.FAILED_COUNT, 0)
        .where(SECOND_FACTOR.CONFIRMED_AT.isNull())
        .execute();
  }

  /** Whether it was waiting for its first code. */
  boolean confirm(UUID account, Instant at) {
    return db.update(SECOND_FACTOR)
            .set(SECOND_FACTOR.CONFIRMED_AT, at)
            .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
            .and(SECOND_FACTOR.CONFIRMED_AT.isNull())
            .execute()
        == 1;
  }

  void remove(UUID account) {
    db.deleteFrom(SECOND_FACTOR).where(SECOND_FACTOR.ACCOUNT_ID.eq(account)).execute();
  }

  void addCodes(UUID account, List<byte[]> codes) {
    db.insertInto(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID, RECOVERY_CODE.CODE_INDEX)
        .valuesOfRows(codes.stream().map(code -> DSL.row(account, code)).toList())
        .execute();
  }

  /** Whether this step is later than every one used; it is used from now on. */
  boolean use(UUID account, long step) {
    return db.update(SECOND_FACTOR)
            .set(SECOND_FACTOR.LAST_STEP, step)
            .set(SECOND_FACTOR.FAILED_COUNT, 0)
            .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
            .and(SECOND_FACTOR.LAST_STEP.lt(step))
            .execute()
        == 1;
  }

  /** Whether this recovery code was still good; it is no longer. */
  boolean spend(UUID account, byte[] code, Instant at) {
    return db.update(RECOVERY_CODE)
            .set(RECOVERY_CODE.USED_AT, at)
            .where(RECOVERY_CODE.ACCOUNT_ID.eq(account))
            .and(RECOVERY_CODE.CODE_INDEX.eq(code))
            .and(RECOVERY_CODE.USED_AT.isNull())
            .execute()
        == 1;
  }

  /** Counts a try before it is judged; the one that fills the count locks the account. */
  boolean tries(UUID account, int limit, Instant now, Instant lockedUntil) {
    boolean open =
        db.update(ACCOUNT)
                .set(ACCOUNT.FAILED_COUNT, ACCOUNT.FAILED_COUNT)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.LOCKED_UNTIL.isNull().or(ACCOUNT.LOCKED_UNTIL.le(now)))
                .execute()
            == 1;
    if (open) {
      count(account, limit, lockedUntil);
    }
    return open;
  }

  /** The account's row is locked by this transaction, so parallel guesses come one by one. */
  private void count(UUID account, int limit, Instant lockedUntil) {
    db.update(SECOND_FACTOR)
        .set(SECOND_FACTOR.FAILED_COUNT, SECOND_FACTOR.FAILED_COUNT.plus(1))
        .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
        .execute();
    boolean full =
        db.update(SECOND_FACTOR)
                .set(SECOND_FACTOR.FAILED_COUNT, 0)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
                .and(SECOND_FACTOR.FAILED_COUNT.ge(limit))
                .execute()
            == 1;
    if (full) {
      db.update(ACCOUNT)
          .set(ACCOUNT.LOCKED_UNTIL, lockedUntil)
          .where(ACCOUNT.ID.eq(account))
          .execute();
    }
  }
}
