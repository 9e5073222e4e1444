package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.MANDATE;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.SECOND_FACTOR;

import cn.zhicheng.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Preset accounts as their bureaus and operations see and change them. */
@Repository
class PresetAccountStore {
  private static final Field<List<Seat>> SEATS =
      DSL.multiset(
              DSL.select(MANDATE.ROLE, ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.REGION_CODE)
                  .from(MANDATE)
                  .leftJoin(ORGANISATION)
                  .on(ORGANISATION.ID.eq(MANDATE.ORGANISATION_ID))
                  .where(MANDATE.ACCOUNT_ID.eq(ACCOUNT.ID))
                  .and(MANDATE.STATUS.eq("ACTIVE"))
                  .orderBy(MANDATE.ID))
          .convertFrom(rows -> rows.map(PresetAccountStore::seat));
  private static final Field<Boolean> SECOND =
      DSL.field(
          DSL.exists(
              DSL.selectOne()
                  .from(SECOND_FACTOR)
                  .where(SECOND_FACTOR.ACCOUNT_ID.eq(ACCOUNT.ID))
                  .and(SECOND_FACTOR.CONFIRMED_AT.isNotNull())));
  private final DSLContext db;

  PresetAccountStore(DSLContext db) {
    this.db = db;
  }

  Optional<PresetAccount> find(Stewardship scope, UUID id) {
    return db.select(ACCOUNT.asterisk(), SEATS, SECOND)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(id))
        .and(within(scope))
        .fetchOptional(PresetAccountStore::account);
  }

  /** Those of the scope that fit, by login name, after the one given. */
  List<PresetAccount> page(Stewardship scope, Condition fit, @Nullable String after, int limit) {
    return db.select(ACCOUNT.asterisk(), SEATS, SECOND)
        .from(ACCOUNT)
        .where(within(scope))
        .and(fit)
        .and(after == null ? DSL.noCondition() : ACCOUNT.LOGIN_NAME.gt(after))
        .orderBy(ACCOUNT.LOGIN_NAME)
        .limit(limit)
        .fetch(PresetAccountStore::account);
  }

  /** Preset, and acting for a body of these regions. */
  private static Condition within(Stewardship scope) {
    Condition preset = ACCOUNT.LOGIN_NAME.isNotNull();
    return scope.all()
        ? preset
        : preset.and(
            DSL.exists(
                DSL.selectOne()
                    .from(MANDATE)
                    .join(ORGANISATION)
                    .on(ORGANISATION.ID.eq(MANDATE.ORGANISATION_ID))
                    .where(MANDATE.ACCOUNT_ID.eq(ACCOUNT.ID))
                    .and(MANDATE.STATUS.eq("ACTIVE"))
                    .and(ORGANISATION.REGION_CODE.in(scope.regions()))));
  }

  /** Begins a change; {@link #done} ends it. */
  UpdateSetMoreStep<?> change() {
    return db.update(ACCOUNT).set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1));
  }

  /** Whether the row still had the version the change was made for. */
  static boolean done(UpdateSetMoreStep<?> change, PresetAccount seen) {
    return change.where(ACCOUNT.ID.eq(seen.id())).and(ACCOUNT.VERSION.eq(seen.version())).execute()
        == 1;
  }

  private static Seat seat(Record row) {
    String name = row.get(ORGANISATION.NAME);
    String region = row.get(ORGANISATION.REGION_CODE);
    return new Seat(
        Role.valueOf(row.get(MANDATE.ROLE)),
        row.get(ORGANISATION.ID),
        name == null ? "" : name,
        region == null ? "" : region);
  }

  private static PresetAccount account(Record row) {
    return new PresetAccount(
        row.get(ACCOUNT.ID),
        row.get(ACCOUNT.LOGIN_NAME),
        row.get(ACCOUNT.DISPLAY_NAME),
        row.get(ACCOUNT.HOLDER_INDEX) != null,
        row.get(ACCOUNT.STATUS).equals("DISABLED"),
        row.get(ACCOUNT.DISABLED_REASON),
        row.get(ACCOUNT.LOCKED_UNTIL),
        row.get(ACCOUNT.EXPIRES_ON),
        row.get(ACCOUNT.MUST_CHANGE_PASSWORD),
        row.get(SECOND),
        row.get(ACCOUNT.LAST_SIGN_ON),
        row.get(SEATS),
        row.get(ACCOUNT.VERSION));
  }
}
