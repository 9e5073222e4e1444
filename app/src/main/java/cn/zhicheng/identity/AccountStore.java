package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Sealer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The account table. Claims waiting for registration are sealed as one value. */
@Repository
class AccountStore {
  private static final String CLAIMS = "account.claims";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final DSLContext db;
  private final Sealer sealer;

  AccountStore(DSLContext db, Sealer sealer) {
    this.db = db;
    this.sealer = sealer;
  }

  Optional<Account> bySubject(String subject) {
    return find(ACCOUNT.PORTAL_SUBJECT.eq(subject));
  }

  Optional<Account> byLoginName(String loginName) {
    return find(ACCOUNT.LOGIN_NAME.eq(loginName));
  }

  Optional<Account> byId(UUID id) {
    return find(ACCOUNT.ID.eq(id));
  }

  private Optional<Account> find(Condition which) {
    return db.select(ACCOUNT.asterisk(), ORGANISATION.NAME.as("organisation_name"))
        .from(ACCOUNT)
        .leftJoin(ORGANISATION)
        .on(ORGANISATION.ID.eq(ACCOUNT.ORGANISATION_ID))
        .where(which)
        .fetchOptional(AccountStore::account);
  }

  /** The account of a portal subject as it stands, made at the first sign-on. */
  Account atPortalSignOn(String subject, PortalClaims claims) {
    addPortal(subject, claims);
    Account account = bySubject(subject).orElseThrow();
    if (!account.actor().registered()) {
      refreshClaims(account.id(), claims);
    }
    return account;
  }

  /** Adds the account of a portal subject; two first sign-ons at once leave one row. */
  void addPortal(String subject, PortalClaims claims) {
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, Ids.next())
        .set(ACCOUNT.KIND, claims.legal() ? "UNIT_PORTAL" : "PERSON_PORTAL")
        .set(ACCOUNT.ROLE, (claims.legal() ? Role.UNIT : Role.APPLICANT).name())
        .set(ACCOUNT.PORTAL_SUBJECT, subject)
        .set(ACCOUNT.DISPLAY_NAME, claims.displayName())
        .set(ACCOUNT.CLAIMS, sealed(claims))
        .onConflict(ACCOUNT.PORTAL_SUBJECT)
        .doNothing()
        .execute();
  }

  void addPreset(
      Role role, @Nullable UUID organisation, String loginName, String hash, String name) {
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, Ids.next())
        .set(ACCOUNT.KIND, "PRESET")
        .set(ACCOUNT.ROLE, role.name())
        .set(ACCOUNT.LOGIN_NAME, loginName)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .set(ACCOUNT.DISPLAY_NAME, name)
        .set(ACCOUNT.ORGANISATION_ID, organisation)
        .execute();
  }

  /** What the portal told at the last sign-on, while registration is open. */
  Optional<PortalClaims> claims(UUID account) {
    return db.select(ACCOUNT.CLAIMS)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(account))
        .fetchOptional(ACCOUNT.CLAIMS)
        .flatMap(this::opened);
  }

  private void refreshClaims(UUID account, PortalClaims claims) {
    db.update(ACCOUNT).set(ACCOUNT.CLAIMS, sealed(claims)).where(ACCOUNT.ID.eq(account)).execute();
  }

  /** Ties a portal account to its owner, once, and forgets the claims. */
  boolean complete(UUID account, @Nullable UUID person, @Nullable UUID organisation) {
    return db.update(ACCOUNT)
            .set(ACCOUNT.PERSON_ID, person)
            .set(ACCOUNT.ORGANISATION_ID, organisation)
            .set(ACCOUNT.CLAIMS, JSONB.valueOf("{}"))
            .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
            .where(ACCOUNT.ID.eq(account))
            .and(ACCOUNT.PERSON_ID.isNull())
            .and(ACCOUNT.ORGANISATION_ID.isNull())
            .execute()
        == 1;
  }

  void signedOn(UUID account, Instant at) {
    db.update(ACCOUNT)
        .set(ACCOUNT.LAST_SIGN_ON, at)
        .set(ACCOUNT.FAILED_COUNT, 0)
        .setNull(ACCOUNT.LOCKED_UNTIL)
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  /** Counts a wrong password in the database itself, so that parallel guesses all count. */
  void failed(UUID account, int limit, Instant lockedUntil) {
    db.update(ACCOUNT)
        .set(ACCOUNT.FAILED_COUNT, ACCOUNT.FAILED_COUNT.plus(1))
        .where(ACCOUNT.ID.eq(account))
        .execute();
    db.update(ACCOUNT)
        .set(ACCOUNT.LOCKED_UNTIL, lockedUntil)
        .set(ACCOUNT.FAILED_COUNT, 0)
        .where(ACCOUNT.ID.eq(account))
        .and(ACCOUNT.FAILED_COUNT.ge(limit))
        .execute();
  }

  private JSONB sealed(PortalClaims claims) {
    byte[] sealed = sealer.seal(JSON.writeValueAsString(claims), CLAIMS);
    return JSONB.valueOf("{\"sealed\":\"" + Base64.getEncoder().encodeToString(sealed) + "\"}");
  }

  private Optional<PortalClaims> opened(JSONB stored) {
    var sealed = JSON.readTree(stored.data()).path("sealed");
    return sealed.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            JSON.readValue(
                sealer.open(Base64.getDecoder().decode(sealed.asString()), CLAIMS),
                PortalClaims.class));
  }

  private static Account account(Record row) {
    String body = row.get("organisation_name", String.class);
    return new Account(
        row.get(ACCOUNT.ID),
        row.get(ACCOUNT.KIND).equals("PRESET"),
        Role.valueOf(row.get(ACCOUNT.ROLE)),
        row.get(ACCOUNT.DISPLAY_NAME),
        row.get(ACCOUNT.PASSWORD_HASH),
        row.get(ACCOUNT.PERSON_ID),
        row.get(ACCOUNT.ORGANISATION_ID),
        body == null ? "" : body,
        row.get(ACCOUNT.FAILED_COUNT),
        row.get(ACCOUNT.LOCKED_UNTIL),
        row.get(ACCOUNT.STATUS).equals("DISABLED"));
  }
}
