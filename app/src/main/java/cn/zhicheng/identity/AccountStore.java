package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.MANDATE;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The account table, read together with the mandates that may be used today. */
@Repository
class AccountStore {
  /** The registered person with the account's ID number. */
  private static final Field<UUID> SELF =
      DSL.field(
              DSL.select(PERSON.ID)
                  .from(PERSON)
                  .where(PERSON.ID_NO_INDEX.eq(ACCOUNT.HOLDER_INDEX))
                  .limit(1))
          .as("self");

  private final DSLContext db;
  private final ClaimsSeal claims;
  private final MandateStore mandates;
  private final Clock clock;

  AccountStore(DSLContext db, ClaimsSeal claims, MandateStore mandates, Clock clock) {
    this.db = db;
    this.claims = claims;
    this.mandates = mandates;
    this.clock = clock;
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
    var usable = MandateStore.usable(ProvinceTime.today(clock));
    return db.select(ACCOUNT.asterisk(), usable, SELF, MandateStore.OFFERED)
        .from(ACCOUNT)
        .where(which)
        .fetchOptional(row -> account(row, row.get(usable)));
  }

  /** The account of a portal subject as it stands, made at the first sign-on. */
  Account atPortalSignOn(String subject, PortalClaims told) {
    addPortal(subject, told);
    return bySubject(subject).orElseThrow();
  }

  /**
   * Adds the account of a portal subject, or takes up what the portal tells now, the claims only
   * while the registration is open; two first sign-ons at once leave one row.
   */
  void addPortal(String subject, PortalClaims told) {
    AccountKind kind = told.legal() ? AccountKind.UNIT_PORTAL : AccountKind.PERSON_PORTAL;
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, Ids.next())
        .set(ACCOUNT.KIND, kind.name())
        .set(ACCOUNT.PORTAL_SUBJECT, subject)
        .set(ACCOUNT.DISPLAY_NAME, told.displayName())
        .set(ACCOUNT.HOLDER_INDEX, claims.holder(told))
        .set(ACCOUNT.CLAIMS, claims.sealed(told))
        .onConflict(ACCOUNT.PORTAL_SUBJECT)
        .doUpdate()
        .set(ACCOUNT.DISPLAY_NAME, DSL.excluded(ACCOUNT.DISPLAY_NAME))
        .set(ACCOUNT.HOLDER_INDEX, DSL.excluded(ACCOUNT.HOLDER_INDEX))
        .set(
            ACCOUNT.CLAIMS,
            DSL.when(ACCOUNT.CLAIMS.ne(ClaimsSeal.FORGOTTEN), DSL.excluded(ACCOUNT.CLAIMS))
                .otherwise(ACCOUNT.CLAIMS))
        .execute();
  }

  /** Adds a preset account and the mandate it is made for. */
  UUID addPreset(
      Role role, @Nullable UUID organisation, String loginName, String hash, String name) {
    UUID id = Ids.next();
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, id)
        .set(ACCOUNT.KIND, AccountKind.PRESET.name())
        .set(ACCOUNT.LOGIN_NAME, loginName)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .set(ACCOUNT.DISPLAY_NAME, name)
        .execute();
    mandates.addChief(id, role, organisation, clock.instant());
    return id;
  }

  /** What the portal told at the last sign-on, while registration is open. */
  Optional<PortalClaims> claims(UUID account) {
    return db.select(ACCOUNT.CLAIMS)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(account))
        .fetchOptional(ACCOUNT.CLAIMS)
        .flatMap(claims::opened);
  }

  /** Ties a portal account to its person, once, and forgets the claims. */
  boolean completePerson(UUID account, UUID person) {
    return db.update(ACCOUNT)
            .set(ACCOUNT.PERSON_ID, person)
            .set(ACCOUNT.CLAIMS, ClaimsSeal.FORGOTTEN)
            .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
            .where(openRegistration(account, AccountKind.PERSON_PORTAL))
            .execute()
        == 1;
  }

  /** Makes a legal person's account the chief of its unit, once, and forgets the claims. */
  boolean completeOrganisation(UUID account, UUID organisation) {
    boolean open =
        db.update(ACCOUNT)
                .set(ACCOUNT.CLAIMS, ClaimsSeal.FORGOTTEN)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(openRegistration(account, AccountKind.UNIT_PORTAL))
                .execute()
            == 1;
    if (open) {
      mandates.addChief(account, Role.UNIT, organisation, clock.instant());
    }
    return open;
  }

  private static Condition openRegistration(UUID account, AccountKind kind) {
    return ACCOUNT
        .ID
        .eq(account)
        .and(ACCOUNT.KIND.eq(kind.name()))
        .and(ACCOUNT.CLAIMS.ne(ClaimsSeal.FORGOTTEN));
  }

  /** Whether some account in use acts for operations. */
  boolean operated() {
    return db.fetchExists(
        db.selectOne()
            .from(MANDATE)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(MANDATE.ACCOUNT_ID))
            .where(MANDATE.ROLE.eq(Role.OPS.name()))
            .and(MANDATE.STATUS.eq(MandateState.ACTIVE.name()))
            .and(ACCOUNT.STATUS.eq("ACTIVE")));
  }

  /** Other accounts of the natural person behind this one. */
  List<UUID> otherDoors(UUID account) {
    var own = ACCOUNT.as("own");
    return db.select(ACCOUNT.ID)
        .from(own)
        .join(ACCOUNT)
        .on(ACCOUNT.HOLDER_INDEX.eq(own.HOLDER_INDEX))
        .where(own.ID.eq(account))
        .and(ACCOUNT.ID.ne(account))
        .fetch(ACCOUNT.ID);
  }

  void signedOn(UUID account, Instant at) {
    db.update(ACCOUNT)
        .set(ACCOUNT.LAST_SIGN_ON, at)
        .set(ACCOUNT.FAILED_COUNT, 0)
        .setNull(ACCOUNT.LOCKED_UNTIL)
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  /** The account was made with a password its holder did not choose. */
  void firstPassword(UUID account, byte @Nullable [] holder) {
    db.update(ACCOUNT)
        .set(ACCOUNT.MUST_CHANGE_PASSWORD, true)
        .set(ACCOUNT.HOLDER_INDEX, holder)
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  private static Account account(Record row, List<Mandate> usable) {
    return new Account(
        row.get(ACCOUNT.ID),
        AccountKind.valueOf(row.get(ACCOUNT.KIND)),
        row.get(ACCOUNT.DISPLAY_NAME),
        row.get(ACCOUNT.PASSWORD_HASH),
        row.get(ACCOUNT.PERSON_ID),
        row.get(SELF),
        Holder.hex(row.get(ACCOUNT.HOLDER_INDEX)),
        row.get(ACCOUNT.FAILED_COUNT),
        row.get(ACCOUNT.LOCKED_UNTIL),
        row.get(ACCOUNT.STATUS).equals("DISABLED"),
        row.get(ACCOUNT.MUST_CHANGE_PASSWORD),
        row.get(MandateStore.OFFERED),
        usable);
  }
}
