package cn.zhicheng.identity.acting;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.MANDATE;
import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.identity.MandateKind;
import cn.zhicheng.identity.MandateState;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The mandate table, seen by its organisation, by its holder, or by whom it is offered to. */
@Repository
class MandateBook {
  /** More than any body has clerks; the newest of what is over come first. */
  private static final int LIMIT = 200;

  private static final cn.zhicheng.schema.tables.Mandate LENT = MANDATE.as("lent");
  private static final cn.zhicheng.schema.tables.Account LENDER = ACCOUNT.as("lender");
  private final DSLContext db;

  MandateBook(DSLContext db) {
    this.db = db;
  }

  /** All that may act, or could, for one role of an organisation; what is in force first. */
  List<MandateLine> of(UUID organisation, Role role) {
    return read(body(organisation, role));
  }

  Optional<MandateLine> of(UUID organisation, Role role, UUID id) {
    return read(body(organisation, role).and(MANDATE.ID.eq(id))).stream().findFirst();
  }

  /** One of the account's own. */
  Optional<MandateLine> held(UUID account, UUID id) {
    return read(MANDATE.ACCOUNT_ID.eq(account).and(MANDATE.ID.eq(id))).stream().findFirst();
  }

  /** What waits for the answer of the natural person behind this account. */
  List<MandateLine> offeredTo(UUID account) {
    return read(
        MANDATE
            .STATUS
            .eq(MandateState.OFFERED.name())
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(account))
                        .and(ACCOUNT.HOLDER_INDEX.eq(MANDATE.HOLDER_INDEX))
                        .and(ACCOUNT.DISPLAY_NAME.eq(MANDATE.HOLDER_NAME)))));
  }

  private static Condition body(UUID organisation, Role role) {
    return MANDATE.ORGANISATION_ID.eq(organisation).and(MANDATE.ROLE.eq(role.name()));
  }

  private List<MandateLine> read(Condition which) {
    return db.select(
            MANDATE.asterisk(),
            ORGANISATION.NAME,
            LENDER.DISPLAY_NAME,
            ACCOUNT.DISPLAY_NAME,
            ACCOUNT.LAST_SIGN_ON)
        .from(MANDATE)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(MANDATE.ORGANISATION_ID))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(MANDATE.ACCOUNT_ID))
        .leftJoin(LENT)
        .on(LENT.ID.eq(MANDATE.LENT_FROM))
        .leftJoin(LENDER)
        .on(LENDER.ID.eq(LENT.ACCOUNT_ID))
        .where(which)
        .orderBy(MANDATE.STATUS.in("ACTIVE", "OFFERED").desc(), MANDATE.ID.desc())
        .limit(LIMIT)
        .fetch(MandateBook::line);
  }

  /** Writes an offer; nothing happens when the person has or is offered the same already. */
  boolean offer(UUID id, Offer offer, Instant at) {
    return db.insertInto(MANDATE)
            .set(MANDATE.ID, id)
            .set(MANDATE.ROLE, offer.role().name())
            .set(MANDATE.ORGANISATION_ID, offer.organisation())
            .set(MANDATE.KIND, offer.kind().name())
            .set(MANDATE.HOLDER_NAME, offer.holderName())
            .set(MANDATE.HOLDER_INDEX, offer.holderIndex())
            .set(MANDATE.LENT_FROM, offer.lentFrom())
            .set(MANDATE.REASON, offer.reason())
            .set(MANDATE.STARTS_ON, offer.startsOn())
            .set(MANDATE.ENDS_ON, offer.endsOn())
            .set(MANDATE.STATUS, MandateState.OFFERED.name())
            .set(MANDATE.CREATED_AT, at)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Whether the row still had this version and state, and now has the new one. */
  boolean move(MandateLine line, MandateState to, @Nullable UUID account, Instant at) {
    return db.update(MANDATE)
            .set(MANDATE.STATUS, to.name())
            .set(MANDATE.ACCOUNT_ID, account)
            .set(MANDATE.DECIDED_AT, at)
            .set(MANDATE.VERSION, MANDATE.VERSION.plus(1))
            .where(MANDATE.ID.eq(line.id()))
            .and(MANDATE.VERSION.eq(line.version()))
            .and(MANDATE.STATUS.eq(line.status().name()))
            .execute()
        == 1;
  }

  /** A new mandate as it is written. */
  record Offer(
      Role role,
      UUID organisation,
      MandateKind kind,
      String holderName,
      byte[] holderIndex,
      @Nullable UUID lentFrom,
      String reason,
      LocalDate startsOn,
      @Nullable LocalDate endsOn) {
    static UUID id() {
      return Ids.next();
    }
  }

  private static MandateLine line(Record row) {
    String account = row.get(ACCOUNT.DISPLAY_NAME);
    String lender = row.get(LENDER.DISPLAY_NAME);
    return new MandateLine(
        row.get(MANDATE.ID),
        row.get(MANDATE.ACCOUNT_ID),
        MandateKind.valueOf(row.get(MANDATE.KIND)),
        Role.valueOf(row.get(MANDATE.ROLE)),
        row.get(MANDATE.ORGANISATION_ID),
        row.get(ORGANISATION.NAME),
        account == null ? row.get(MANDATE.HOLDER_NAME) : account,
        row.get(MANDATE.LENT_FROM),
        lender == null ? "" : lender,
        row.get(MANDATE.REASON),
        row.get(MANDATE.STARTS_ON),
        row.get(MANDATE.ENDS_ON),
        MandateState.valueOf(row.get(MANDATE.STATUS)),
        row.get(ACCOUNT.LAST_SIGN_ON),
        row.get(MANDATE.VERSION));
  }
}
