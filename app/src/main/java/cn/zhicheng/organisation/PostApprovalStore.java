package cn.zhicheng.organisation;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.POST_APPROVAL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The post_approval table: rows are added, read and voided, never changed. */
@Repository
class PostApprovalStore {
  private static final String SUBMITTED = "SUBMITTED";
  private final DSLContext db;

  PostApprovalStore(DSLContext db) {
    this.db = db;
  }

  void add(PostApproval approval, UUID account) {
    db.insertInto(POST_APPROVAL)
        .set(POST_APPROVAL.ID, approval.id())
        .set(POST_APPROVAL.UNIT_ID, approval.unitId())
        .set(POST_APPROVAL.YEAR, (short) approval.year())
        .set(POST_APPROVAL.SENIOR_FULL, approval.seniorFull())
        .set(POST_APPROVAL.SENIOR_ASSOC, approval.seniorAssoc())
        .set(POST_APPROVAL.MID, approval.mid())
        .set(POST_APPROVAL.JUNIOR, approval.junior())
        .set(POST_APPROVAL.EMPLOYED_FULL, approval.employed().seniorFull())
        .set(POST_APPROVAL.EMPLOYED_ASSOC, approval.employed().seniorAssoc())
        .set(POST_APPROVAL.EMPLOYED_MID, approval.employed().mid())
        .set(POST_APPROVAL.EMPLOYED_JUNIOR, approval.employed().junior())
        .set(POST_APPROVAL.SHEET_ID, approval.sheetId())
        .set(POST_APPROVAL.STATUS, SUBMITTED)
        .set(POST_APPROVAL.SUBMITTED_AT, approval.submittedAt())
        .set(POST_APPROVAL.SUBMITTED_BY, account)
        .execute();
  }

  Optional<PostApproval> of(UUID unit, int year) {
    return db.selectFrom(POST_APPROVAL)
        .where(serving(unit, year))
        .fetchOptional(PostApprovalStore::approval);
  }

  static Condition serving(UUID unit, int year) {
    return POST_APPROVAL
        .UNIT_ID
        .eq(unit)
        .and(POST_APPROVAL.YEAR.eq((short) year))
        .and(POST_APPROVAL.STATUS.eq(SUBMITTED));
  }

  static Condition recorded(Field<UUID> unit, Field<Short> year) {
    return DSL.exists(
        DSL.selectOne()
            .from(POST_APPROVAL)
            .where(POST_APPROVAL.UNIT_ID.eq(unit))
            .and(POST_APPROVAL.YEAR.eq(year))
            .and(POST_APPROVAL.STATUS.eq(SUBMITTED)));
  }

  /** Newest year first; one row a year, so no paging. */
  List<PostApproval> ofUnit(UUID unit) {
    return db.selectFrom(POST_APPROVAL)
        .where(POST_APPROVAL.UNIT_ID.eq(unit))
        .and(POST_APPROVAL.STATUS.eq(SUBMITTED))
        .orderBy(POST_APPROVAL.YEAR.desc())
        .fetch(PostApprovalStore::approval);
  }

  /** One record, voided or not, of a unit within the region. */
  Optional<PostApproval> within(String scope, UUID id) {
    return db.select(POST_APPROVAL.fields())
        .from(POST_APPROVAL)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(POST_APPROVAL.UNIT_ID))
        .where(POST_APPROVAL.ID.eq(id))
        .and(BodyStore.below(scope))
        .fetchOptional(PostApprovalStore::approval);
  }

  /** Whether the record still stood and is void now. */
  boolean voided(UUID id, String by, String reason, Instant at) {
    return db.update(POST_APPROVAL)
            .set(POST_APPROVAL.STATUS, "VOIDED")
            .set(POST_APPROVAL.VOIDED_AT, at)
            .set(POST_APPROVAL.VOIDED_BY, by)
            .set(POST_APPROVAL.VOID_REASON, reason)
            .set(POST_APPROVAL.VERSION, POST_APPROVAL.VERSION.plus(1))
            .where(POST_APPROVAL.ID.eq(id))
            .and(POST_APPROVAL.STATUS.eq(SUBMITTED))
            .execute()
        == 1;
  }

  /** The units whose approvals rest on this sheet. */
  List<UUID> unitsOfSheet(UUID sheet) {
    return db.select(POST_APPROVAL.UNIT_ID)
        .from(POST_APPROVAL)
        .where(POST_APPROVAL.SHEET_ID.eq(sheet))
        .fetch(POST_APPROVAL.UNIT_ID);
  }

  static PostApproval approval(Record row) {
    return new PostApproval(
        row.get(POST_APPROVAL.ID),
        row.get(POST_APPROVAL.UNIT_ID),
        row.get(POST_APPROVAL.YEAR),
        row.get(POST_APPROVAL.SENIOR_FULL),
        row.get(POST_APPROVAL.SENIOR_ASSOC),
        row.get(POST_APPROVAL.MID),
        row.get(POST_APPROVAL.JUNIOR),
        new PostApproval.Employed(
            row.get(POST_APPROVAL.EMPLOYED_FULL),
            row.get(POST_APPROVAL.EMPLOYED_ASSOC),
            row.get(POST_APPROVAL.EMPLOYED_MID),
            row.get(POST_APPROVAL.EMPLOYED_JUNIOR)),
        row.get(POST_APPROVAL.SHEET_ID),
        row.get(POST_APPROVAL.SUBMITTED_AT));
  }
}
