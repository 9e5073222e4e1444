package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.MANDATE;
import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The mandate table. */
@Repository
class MandateStore {
  private static final cn.zhicheng.schema.tables.Mandate LENT = MANDATE.as("lent");
  private static final cn.zhicheng.schema.tables.Account LENDER = ACCOUNT.as("lender");

  /** Within a query over accounts: whether an offer waits for the natural person's answer. */
  static final Field<Boolean> OFFERED =
      DSL.field(
              DSL.exists(
                  DSL.selectOne()
                      .from(MANDATE)
                      .where(MANDATE.STATUS.eq(MandateState.OFFERED.name()))
                      .and(MANDATE.HOLDER_INDEX.eq(ACCOUNT.HOLDER_INDEX))
                      .and(MANDATE.HOLDER_NAME.eq(ACCOUNT.DISPLAY_NAME))))
          .as("offered");

  private final DSLContext db;

  MandateStore(DSLContext db) {
    this.db = db;
  }

  /** Within a query over accounts: the mandates each may use on this day, oldest first. */
  static Field<List<Mandate>> usable(LocalDate day) {
    return DSL.multiset(
            DSL.select(MANDATE.asterisk(), ORGANISATION.NAME, LENDER.DISPLAY_NAME)
                .select(LENT.ENDS_ON, LENDER.EXPIRES_ON)
                .from(MANDATE)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(MANDATE.ORGANISATION_ID))
                .leftJoin(LENT)
                .on(LENT.ID.eq(MANDATE.LENT_FROM))
                .leftJoin(LENDER)
                .on(LENDER.ID.eq(LENT.ACCOUNT_ID))
                .where(MANDATE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .and(inForce(MANDATE, day))
                .and(MANDATE.LENT_FROM.isNull().or(inForce(LENT, day).and(usable(LENDER, day))))
                .orderBy(MANDATE.ID))
        .convertFrom(rows -> rows.map(MandateStore::mandate));
  }

  /** Whether the account may sign on at all: who stands in for somebody has no more right. */
  private static Condition usable(cn.zhicheng.schema.tables.Account account, LocalDate day) {
    return account
        .STATUS
        .eq("ACTIVE")
        .and(account.EXPIRES_ON.isNull().or(account.EXPIRES_ON.ge(day)));
  }

  /** Accounts that stand in for this one, on whatever days. */
  List<UUID> standIns(UUID account) {
    return db.selectDistinct(MANDATE.ACCOUNT_ID)
        .from(MANDATE)
        .join(LENT)
        .on(LENT.ID.eq(MANDATE.LENT_FROM))
        .where(LENT.ACCOUNT_ID.eq(account))
        .and(MANDATE.STATUS.eq(MandateState.ACTIVE.name()))
        .and(MANDATE.ACCOUNT_ID.isNotNull())
        .fetch(MANDATE.ACCOUNT_ID);
  }

  private static Condition inForce(cn.zhicheng.schema.tables.Mandate mandate, LocalDate day) {
    return mandate
        .STATUS
        .eq(MandateState.ACTIVE.name())
        .and(mandate.STARTS_ON.le(day))
        .and(mandate.ENDS_ON.isNull().or(mandate.ENDS_ON.ge(day)));
  }

  /** The first mandate of an organisation's own account; of operations without organisation. */
  void addChief(UUID account, Role role, @Nullable UUID organisation, Instant at) {
    db.insertInto(MANDATE)
        .set(MANDATE.ID, Ids.next())
        .set(MANDATE.ACCOUNT_ID, account)
        .set(MANDATE.ROLE, role.name())
        .set(MANDATE.ORGANISATION_ID, organisation)
        .set(MANDATE.KIND, MandateKind.CHIEF.name())
        .set(MANDATE.STARTS_ON, ProvinceTime.day(at))
        .set(MANDATE.STATUS, MandateState.ACTIVE.name())
        .set(MANDATE.CREATED_AT, at)
        .execute();
  }

  private static Mandate mandate(Record row) {
    return new Mandate(
        row.get(MANDATE.ID),
        MandateKind.valueOf(row.get(MANDATE.KIND)),
        Role.valueOf(row.get(MANDATE.ROLE)),
        row.get(MANDATE.ORGANISATION_ID),
        emptyForNull(row.get(ORGANISATION.NAME)),
        emptyForNull(row.get(LENDER.DISPLAY_NAME)),
        first(row.get(MANDATE.ENDS_ON), first(row.get(LENT.ENDS_ON), row.get(LENDER.EXPIRES_ON))));
  }

  /** The earlier of two last days, as a delegate's right ends with the lender's; null is never. */
  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static String emptyForNull(@Nullable String name) {
    return name == null ? "" : name;
  }
}
