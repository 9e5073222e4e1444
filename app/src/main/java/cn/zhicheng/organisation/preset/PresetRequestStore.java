package cn.zhicheng.organisation.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PRESET_REQUEST;

import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.schema.tables.Organisation;
import cn.zhicheng.shared.Sealer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The preset_request table. */
@Repository
class PresetRequestStore {
  private static final Organisation BUREAU = ORGANISATION.as("bureau");
  private static final Organisation DEPARTMENT = ORGANISATION.as("department");
  private static final String ID_NO = "preset_request.holder_id_no";
  private static final String MOBILE = "preset_request.holder_mobile";
  private final DSLContext db;
  private final Sealer sealer;

  PresetRequestStore(DSLContext db, Sealer sealer) {
    this.db = db;
    this.sealer = sealer;
  }

  void add(PresetRequest request) {
    db.insertInto(PRESET_REQUEST)
        .set(PRESET_REQUEST.ID, request.id())
        .set(PRESET_REQUEST.BUREAU_ID, request.bureauId())
        .set(PRESET_REQUEST.STATUS, request.status().name())
        .set(typed(db.newRecord(PRESET_REQUEST), request))
        .execute();
  }

  /** Sends a refused one again with what is typed now; whether it was still as seen. */
  boolean resubmit(PresetRequest seen, PresetRequest mended) {
    return moved(
        db.update(PRESET_REQUEST)
            .set(typed(db.newRecord(PRESET_REQUEST), mended))
            .set(PRESET_REQUEST.STATUS, mended.status().name()),
        seen);
  }

  /** Whether it was still as seen, and now has the new state. */
  boolean decide(PresetRequest seen, PresetRequestState to, String refusal, Instant at) {
    return moved(
        db.update(PRESET_REQUEST)
            .set(PRESET_REQUEST.STATUS, to.name())
            .set(PRESET_REQUEST.REFUSAL, refusal)
            .set(PRESET_REQUEST.DECIDED_AT, at),
        seen);
  }

  /** The same once its body and account exist. */
  boolean create(PresetRequest seen, UUID body, UUID account, Instant at) {
    return moved(
        db.update(PRESET_REQUEST)
            .set(PRESET_REQUEST.STATUS, PresetRequestState.CREATED.name())
            .set(PRESET_REQUEST.BODY_ID, body)
            .set(PRESET_REQUEST.ACCOUNT_ID, account)
            .set(PRESET_REQUEST.DECIDED_AT, at),
        seen);
  }

  /** Keeps others from moving it until this transaction ends; whether it is still as seen. */
  boolean hold(PresetRequest seen) {
    return db.select(PRESET_REQUEST.ID)
        .from(PRESET_REQUEST)
        .where(asSeen(seen))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  private static boolean moved(UpdateSetMoreStep<?> change, PresetRequest seen) {
    return change
            .set(PRESET_REQUEST.VERSION, PRESET_REQUEST.VERSION.plus(1))
            .where(asSeen(seen))
            .execute()
        == 1;
  }

  private static Condition asSeen(PresetRequest seen) {
    return PRESET_REQUEST
        .ID
        .eq(seen.id())
        .and(PRESET_REQUEST.VERSION.eq(seen.version()))
        .and(PRESET_REQUEST.STATUS.eq(seen.status().name()));
  }

  /** One of the scope: of this bureau, or of all when null. */
  Optional<PresetRequest> find(@Nullable UUID bureau, UUID id) {
    return rows(scope(bureau).and(PRESET_REQUEST.ID.eq(id)), List.of(PRESET_REQUEST.ID), 1).stream()
        .findFirst();
  }

  static Condition scope(@Nullable UUID bureau) {
    return bureau == null ? org.jooq.impl.DSL.noCondition() : PRESET_REQUEST.BUREAU_ID.eq(bureau);
  }

  List<PresetRequest> rows(Condition which, List<? extends OrderField<?>> order, int limit) {
    return db.select(PRESET_REQUEST.asterisk(), BUREAU.NAME, DEPARTMENT.NAME, ACCOUNT.LOGIN_NAME)
        .from(PRESET_REQUEST)
        .join(BUREAU)
        .on(BUREAU.ID.eq(PRESET_REQUEST.BUREAU_ID))
        .leftJoin(DEPARTMENT)
        .on(DEPARTMENT.ID.eq(PRESET_REQUEST.DEPARTMENT_ID))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(PRESET_REQUEST.ACCOUNT_ID))
        .where(which)
        .orderBy(order)
        .limit(limit)
        .fetch(this::request);
  }

  int waiting() {
    return db.fetchCount(
        PRESET_REQUEST, PRESET_REQUEST.STATUS.eq(PresetRequestState.REQUESTED.name()));
  }

  private Record typed(Record row, PresetRequest request) {
    PresetBody body = request.body();
    row.set(PRESET_REQUEST.KIND, request.kind().name());
    row.set(PRESET_REQUEST.BODY_KIND, body.kind().name());
    row.set(PRESET_REQUEST.BODY_ID, body.existing());
    row.set(PRESET_REQUEST.NAME, body.name());
    row.set(PRESET_REQUEST.REGION_CODE, body.regionCode());
    row.set(PRESET_REQUEST.USCC, body.uscc());
    row.set(PRESET_REQUEST.NATURE, body.nature() == null ? null : body.nature().label());
    row.set(PRESET_REQUEST.DEPARTMENT_ID, body.departmentId());
    row.set(PRESET_REQUEST.CONTACT, body.contact());
    row.set(PRESET_REQUEST.CONTACT_MOBILE, body.contactMobile());
    row.set(PRESET_REQUEST.HOLDER_NAME, request.holder().name());
    row.set(PRESET_REQUEST.HOLDER_ID_NO, sealer.seal(request.holder().idNo(), ID_NO));
    row.set(PRESET_REQUEST.HOLDER_MOBILE, sealer.seal(request.holder().mobile(), MOBILE));
    row.set(PRESET_REQUEST.REASON, request.reason());
    row.set(PRESET_REQUEST.REQUESTED_AT, request.requestedAt());
    return row;
  }

  private PresetRequest request(Record row) {
    String department = row.get(DEPARTMENT.NAME);
    return new PresetRequest(
        row.get(PRESET_REQUEST.ID),
        row.get(PRESET_REQUEST.BUREAU_ID),
        row.get(BUREAU.NAME),
        PresetKind.valueOf(row.get(PRESET_REQUEST.KIND)),
        body(row),
        department == null ? "" : department,
        new PresetHolder(
            row.get(PRESET_REQUEST.HOLDER_NAME),
            sealer.open(row.get(PRESET_REQUEST.HOLDER_ID_NO), ID_NO),
            sealer.open(row.get(PRESET_REQUEST.HOLDER_MOBILE), MOBILE)),
        row.get(PRESET_REQUEST.REASON),
        PresetRequestState.valueOf(row.get(PRESET_REQUEST.STATUS)),
        row.get(PRESET_REQUEST.REFUSAL),
        row.get(ACCOUNT.LOGIN_NAME),
        row.get(PRESET_REQUEST.REQUESTED_AT),
        row.get(PRESET_REQUEST.VERSION));
  }

  private static PresetBody body(Record row) {
    String nature = row.get(PRESET_REQUEST.NATURE);
    return new PresetBody(
        OrganisationKind.valueOf(row.get(PRESET_REQUEST.BODY_KIND)),
        row.get(PRESET_REQUEST.BODY_ID),
        row.get(PRESET_REQUEST.NAME),
        row.get(PRESET_REQUEST.REGION_CODE),
        row.get(PRESET_REQUEST.USCC),
        nature == null ? null : UnitNature.ofLabel(nature).orElseThrow(),
        row.get(PRESET_REQUEST.DEPARTMENT_ID),
        row.get(PRESET_REQUEST.CONTACT),
        row.get(PRESET_REQUEST.CONTACT_MOBILE));
  }
}
