package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.AUDIT_RECORD;

import cn.zhicheng.identity.Holder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes a level's decision: the application moves and the record is kept, or neither. */
@Repository
class MoveStore {
  private final DSLContext db;
  private final ApplicationStore applications;

  MoveStore(DSLContext db, ApplicationStore applications) {
    this.db = db;
    this.applications = applications;
  }

  /**
   * One statement.
   *
   * @param loaded as it was loaded; only this version in this state moves
   * @param step level it stands at afterwards
   * @return whether it moved; false when somebody was faster
   */
  boolean decide(
      Application loaded,
      ApplicationState to,
      int step,
      @Nullable Instant correctionDeadline,
      AuditRecord made,
      List<String> reasons) {
    CommonTableExpression<Record1<UUID>> moved =
        DSL.name("moved")
            .fields("id")
            .as(applications.moving(loaded, to, step, correctionDeadline));
    Field<UUID> application = moved.field("id", UUID.class);
    return db.with(moved)
            .insertInto(
                AUDIT_RECORD,
                AUDIT_RECORD.ID,
                AUDIT_RECORD.APPLICATION_ID,
                AUDIT_RECORD.ROUND,
                AUDIT_RECORD.SEQ,
                AUDIT_RECORD.ORGANISATION_ID,
                AUDIT_RECORD.ACCOUNT_ID,
                AUDIT_RECORD.HOLDER_INDEX,
                AUDIT_RECORD.ACTOR_NAME,
                AUDIT_RECORD.DECISION,
                AUDIT_RECORD.OPINION,
                AUDIT_RECORD.REASON_CODES,
                AUDIT_RECORD.PROOF_IDS,
                AUDIT_RECORD.OCCUPIES_POST,
                AUDIT_RECORD.POST_EXPLANATION,
                AUDIT_RECORD.DECIDED_AT,
                AUDIT_RECORD.CHECKLIST,
                AUDIT_RECORD.NOTICE)
            .select(
                DSL.select(
                        DSL.val(made.id()),
                        application,
                        DSL.val((short) made.round()),
                        DSL.val((short) made.seq()),
                        DSL.val(made.bodyId()),
                        DSL.val(made.hand().account()),
                        DSL.val(Holder.bytes(made.hand().holder()), AUDIT_RECORD.HOLDER_INDEX),
                        DSL.val(made.actorName()),
                        DSL.val(made.decision().name()),
                        DSL.val(made.opinion()),
                        DSL.val(reasons.toArray(String[]::new)),
                        DSL.val(made.proofs().toArray(UUID[]::new)),
                        DSL.val(made.occupiesPost(), AUDIT_RECORD.OCCUPIES_POST),
                        DSL.val(made.postExplanation()),
                        DSL.val(made.decidedAt(), AUDIT_RECORD.DECIDED_AT),
                        DSL.val(AuditJson.write(made.checks()), AUDIT_RECORD.CHECKLIST),
                        DSL.val(AuditJson.write(made.notice()), AUDIT_RECORD.NOTICE))
                    .from(moved))
            .execute()
        == 1;
  }
}
