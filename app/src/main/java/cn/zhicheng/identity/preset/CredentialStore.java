package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.MANDATE;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.SECOND_FACTOR;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Passwords of the account table, and the counting of wrong ones. */
@Repository
public class CredentialStore {
  private static final Field<Boolean> SECOND =
      DSL.field(
          DSL.exists(
              DSL.selectOne()
                  .from(SECOND_FACTOR)
                  .where(SECOND_FACTOR.ACCOUNT_ID.eq(ACCOUNT.ID))
                  .and(SECOND_FACTOR.CONFIRMED_AT.isNotNull())));
  private static final Field<String> BODY =
      DSL.field(
          DSL.select(ORGANISATION.NAME)
              .from(MANDATE)
              .join(ORGANISATION)
              .on(ORGANISATION.ID.eq(MANDATE.ORGANISATION_ID))
              .where(MANDATE.ACCOUNT_ID.eq(ACCOUNT.ID))
              .orderBy(MANDATE.ID)
              .limit(1));

  private final DSLContext db;

  CredentialStore(DSLContext db) {
    this.db = db;
  }

  public Optional<Credentials> byLoginName(String loginName) {
    return find(ACCOUNT.LOGIN_NAME.eq(loginName));
  }

  public Optional<Credentials> byAccount(UUID account) {
    return find(ACCOUNT.ID.eq(account).and(ACCOUNT.LOGIN_NAME.isNotNull()));
  }

  private Optional<Credentials> find(Condition which) {
    return db.select(ACCOUNT.asterisk(), SECOND, BODY)
        .from(ACCOUNT)
        .where(which)
        .fetchOptional(CredentialStore::credentials);
  }

  /**
   * Counts a try before it is judged, so that parallel guesses all count; the one that fills the
   * count locks. Whether it counted: no while the account is locked.
   */
  public boolean tries(UUID account, int limit, Instant now, Instant lockedUntil) {
    Condition last = ACCOUNT.FAILED_COUNT.plus(1).ge(limit);
    return db.update(ACCOUNT)
            .set(ACCOUNT.LOCKED_UNTIL, DSL.when(last, lockedUntil))
            .set(ACCOUNT.FAILED_COUNT, DSL.when(last, 0).otherwise(ACCOUNT.FAILED_COUNT.plus(1)))
            .where(ACCOUNT.ID.eq(account))
            .and(ACCOUNT.LOCKED_UNTIL.isNull().or(ACCOUNT.LOCKED_UNTIL.le(now)))
            .execute()
        == 1;
  }

  /** The password was right: earlier wrong ones no longer count. */
  public void forgive(UUID account) {
    db.update(ACCOUNT)
        .set(ACCOUNT.FAILED_COUNT, 0)
        .setNull(ACCOUNT.LOCKED_UNTIL)
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  /** Hashes a password as it is done today, unless it was changed meanwhile. */
  public void rehash(Credentials old, String hash) {
    db.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .where(ACCOUNT.ID.eq(old.account()))
        .and(ACCOUNT.PASSWORD_HASH.eq(old.hash()))
        .execute();
  }

  /** The holder's own choice; whether the password was still the old one. */
  boolean change(Credentials old, String hash, Instant at) {
    return db.update(ACCOUNT)
            .set(ACCOUNT.PASSWORD_HASH, hash)
            .set(ACCOUNT.MUST_CHANGE_PASSWORD, false)
            .set(ACCOUNT.PASSWORD_CHANGED_AT, at)
            .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
            .where(ACCOUNT.ID.eq(old.account()))
            .and(ACCOUNT.PASSWORD_HASH.eq(old.hash()))
            .execute()
        == 1;
  }

  private static Credentials credentials(Record row) {
    String body = row.get(BODY);
    return new Credentials(
        row.get(ACCOUNT.ID),
        row.get(ACCOUNT.LOGIN_NAME),
        row.get(ACCOUNT.DISPLAY_NAME),
        body == null ? "" : body,
        row.get(ACCOUNT.PASSWORD_HASH),
        row.get(ACCOUNT.STATUS).equals("DISABLED"),
        row.get(ACCOUNT.DISABLED_REASON),
        row.get(ACCOUNT.EXPIRES_ON),
        row.get(SECOND));
  }
}
