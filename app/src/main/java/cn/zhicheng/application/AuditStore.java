package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_RETURN;
import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.RETURN_MARK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Holder;
import cn.zhicheng.query.Rendered;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Decisions of the levels, and the returns among them. */
@Repository
class AuditStore {
  /** The marks of a return, within a query on returns. */
  private static final Field<List<ReturnMark>> MARKS =
      DSL.multiset(
              DSL.select(
                      RETURN_MARK.ID,
                      RETURN_MARK.SECTION,
                      RETURN_MARK.ITEM_ID,
                      RETURN_MARK.REASON_CODE.convertFrom(ReturnReason::valueOf),
                      RETURN_MARK.PROBLEM,
                      RETURN_MARK.REPAIRED,
                      RETURN_MARK.FIELD,
                      RETURN_MARK.PREVENTABLE)
                  .from(RETURN_MARK)
                  .where(RETURN_MARK.RETURN_ID.eq(APPLICATION_RETURN.ID))
                  .orderBy(RETURN_MARK.POSITION))
          .convertFrom(rows ->
              rows.map(row ->
                  new ReturnMark(
                      row.value1(),
                      row.value2(),
                      row.value3(),
                      row.value4(),
                      row.value5(),
                      row.value6(),
                      row.value7(),
                      row.value8())))
          .as("marks");

  private final DSLContext db;
  private final Rendered<Optional<Record>> open;

  AuditStore(DSLContext db, JdbcOperations jdbc) {
    this.db = db;
    var application = DSL.param("application", SQLDataType.UUID);
    var query =
        query(
            APPLICATION_RETURN
                .APPLICATION_ID
                .eq(application)
                .and(APPLICATION_RETURN.RESOLVED_AT.isNull()));
    this.open = Rendered.row(db, jdbc, query);
  }

  /** All decisions on an application, oldest first. */
  List<AuditRecord> of(UUID application) {
    return db.select(decisions(DSL.val(application))).fetchSingle().value1();
  }

  /** All decisions on an application, oldest first, as part of a query on applications. */
  static Field<List<AuditRecord>> decisions(Field<UUID> application) {
    return DSL.multiset(
            DSL.select(AUDIT_RECORD.fields())
                .select(ORGANISATION.NAME)
                .from(AUDIT_RECORD)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(AUDIT_RECORD.ORGANISATION_ID))
                .where(AUDIT_RECORD.APPLICATION_ID.eq(application))
                .orderBy(AUDIT_RECORD.ROUND, AUDIT_RECORD.SEQ))
        .convertFrom(rows -> rows.map(AuditStore::auditRecord));
  }

  /**
   * By whose hands an application passed the levels below its own in this round, as part of a query
   * on it.
   */
  static Field<List<Hand>> below() {
    return DSL.multiset(
            DSL.select(AUDIT_RECORD.ACCOUNT_ID, AUDIT_RECORD.HOLDER_INDEX)
                .from(AUDIT_RECORD)
                .where(AUDIT_RECORD.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
                .and(AUDIT_RECORD.ROUND.eq(TITLE_APPLICATION.ROUND))
                .and(AUDIT_RECORD.SEQ.lt(TITLE_APPLICATION.CURRENT_STEP)))
        .convertFrom(rows -> rows.map(row -> new Hand(row.value1(), Holder.hex(row.value2()))));
  }

  /** All returns of an application with their marks, as part of a query on applications. */
  static Field<List<ApplicationReturn>> returns(Field<UUID> application) {
    return returns(APPLICATION_RETURN.APPLICATION_ID.eq(application));
  }

  /** The return that waits for the individual's answer, with its marks. */
  Optional<ApplicationReturn> openReturn(UUID application) {
    return open.fetch(Map.of("application", application)).map(AuditStore::given);
  }

  /** The return of a round, answered or not. */
  Optional<ApplicationReturn> returnOf(UUID application, int round) {
    var which =
        APPLICATION_RETURN
            .APPLICATION_ID
            .eq(application)
            .and(APPLICATION_RETURN.ROUND.eq((short) round));
    return db.fetchOptional(query(which)).map(AuditStore::given);
  }

  private static Field<List<ApplicationReturn>> returns(Condition which) {
    return DSL.multiset(query(which)).convertFrom(rows -> rows.map(AuditStore::given));
  }

  private static Select<? extends Record> query(Condition which) {
    return DSL.select(
            APPLICATION_RETURN.ID,
            APPLICATION_RETURN.ROUND,
            APPLICATION_RETURN.MESSAGE,
            APPLICATION_RETURN.DEADLINE,
            MARKS)
        .from(APPLICATION_RETURN)
        .where(which)
        .orderBy(APPLICATION_RETURN.ROUND);
  }

  private static ApplicationReturn given(Record row) {
    return new ApplicationReturn(
        row.get(APPLICATION_RETURN.ID),
        row.get(APPLICATION_RETURN.ROUND),
        row.get(APPLICATION_RETURN.MESSAGE),
        row.get(APPLICATION_RETURN.DEADLINE),
        row.get(MARKS));
  }

  /** Writes a return with its marks, in one statement. */
  void addReturn(UUID application, ApplicationReturn made) {
    var kept =
        db.insertInto(APPLICATION_RETURN)
            .set(APPLICATION_RETURN.ID, made.id())
            .set(APPLICATION_RETURN.APPLICATION_ID, application)
            .set(APPLICATION_RETURN.ROUND, (short) made.round())
            .set(APPLICATION_RETURN.MESSAGE, made.message())
            .set(APPLICATION_RETURN.DEADLINE, made.deadline())
            .returning(APPLICATION_RETURN.ID);
    var insert =
        db.with("kept")
            .as(kept)
            .insertInto(
                RETURN_MARK,
                RETURN_MARK.ID,
                RETURN_MARK.RETURN_ID,
                RETURN_MARK.SECTION,
                RETURN_MARK.ITEM_ID,
                RETURN_MARK.REASON_CODE,
                RETURN_MARK.PROBLEM,
                RETURN_MARK.POSITION,
                RETURN_MARK.FIELD,
                RETURN_MARK.PREVENTABLE);
    for (int i = 0; i < made.marks().size(); i++) {
      ReturnMark mark = made.marks().get(i);
      insert =
          insert.values(
              Ids.next(),
              made.id(),
              mark.section(),
              mark.entryId(),
              mark.reason().name(),
              mark.problem(),
              i,
              mark.field(),
              mark.preventable());
    }
    insert.execute();
  }

  /** Notes that the individual has worked on a section since it was marked. */
  void repaired(UUID application, String section) {
    db.update(RETURN_MARK)
        .set(RETURN_MARK.REPAIRED, true)
        .from(APPLICATION_RETURN)
        .where(APPLICATION_RETURN.ID.eq(RETURN_MARK.RETURN_ID))
        .and(APPLICATION_RETURN.APPLICATION_ID.eq(application))
        .and(APPLICATION_RETURN.RESOLVED_AT.isNull())
        .and(RETURN_MARK.SECTION.eq(section))
        .execute();
  }

  void resolve(UUID application, Instant at) {
    db.update(APPLICATION_RETURN)
        .set(APPLICATION_RETURN.RESOLVED_AT, at)
        .where(APPLICATION_RETURN.APPLICATION_ID.eq(application))
        .and(APPLICATION_RETURN.RESOLVED_AT.isNull())
        .execute();
  }

  /** Deadline of the return that the newest submission answered; null when it answered none. */
  @Nullable Instant answered(UUID application) {
    return db.select(APPLICATION_RETURN.DEADLINE)
        .from(APPLICATION_RETURN)
        .where(newestAnswered(application))
        .fetchOne(APPLICATION_RETURN.DEADLINE);
  }

  /** The return that the newest submission answered is to be answered again. */
  void reopen(UUID application) {
    db.update(APPLICATION_RETURN)
        .setNull(APPLICATION_RETURN.RESOLVED_AT)
        .where(newestAnswered(application))
        .execute();
  }

  private static Condition newestAnswered(UUID application) {
    var later = APPLICATION_RETURN.as("later");
    return APPLICATION_RETURN
        .APPLICATION_ID
        .eq(application)
        .and(APPLICATION_RETURN.RESOLVED_AT.isNotNull())
        .and(
            APPLICATION_RETURN.ROUND.eq(
                DSL.select(DSL.max(later.ROUND))
                    .from(later)
                    .where(later.APPLICATION_ID.eq(application))));
  }

  private static AuditRecord auditRecord(Record row) {
    String explanation = row.get(AUDIT_RECORD.POST_EXPLANATION);
    return new AuditRecord(
        row.get(AUDIT_RECORD.ID),
        row.get(AUDIT_RECORD.ROUND),
        row.get(AUDIT_RECORD.SEQ),
        row.get(AUDIT_RECORD.ORGANISATION_ID),
        row.get(ORGANISATION.NAME),
        new Hand(row.get(AUDIT_RECORD.ACCOUNT_ID), Holder.hex(row.get(AUDIT_RECORD.HOLDER_INDEX))),
        row.get(AUDIT_RECORD.ACTOR_NAME),
        Decision.valueOf(row.get(AUDIT_RECORD.DECISION)),
        row.get(AUDIT_RECORD.OPINION),
        Arrays.asList(row.get(AUDIT_RECORD.PROOF_IDS)),
        row.get(AUDIT_RECORD.OCCUPIES_POST),
        explanation == null ? "" : explanation,
        row.get(AUDIT_RECORD.DECIDED_AT),
        AuditJson.checks(row.get(AUDIT_RECORD.CHECKLIST)),
        AuditJson.notice(row.get(AUDIT_RECORD.NOTICE)));
  }
}
