package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.plan.Plans;
import cn.zhicheng.plan.StepCode;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What decides whether a reminder may be sent; one statement. */
@Repository
class ReminderStore {
  private final DSLContext db;

  ReminderStore(DSLContext db) {
    this.db = db;
  }

  /**
   * The level an application stands at.
   *
   * @param days working days it should take
   * @param last when its body was last reminded in this round; null for never
   */
  record Level(int days, @Nullable Instant last) {}

  /** Of an application in the audit. */
  Level level(Application application) {
    Field<Instant> last =
        DSL.field(
                DSL.select(DSL.max(JOURNAL_ENTRY.AT))
                    .from(JOURNAL_ENTRY)
                    .where(JOURNAL_ENTRY.SUBJECT_KIND.eq(Application.SUBJECT))
                    .and(JOURNAL_ENTRY.SUBJECT_ID.eq(TITLE_APPLICATION.ID))
                    .and(JOURNAL_ENTRY.ACTION.eq(RemindBody.ACTION))
                    .and(fact("round").eq(String.valueOf(application.round())))
                    .and(fact("step").eq(String.valueOf(application.step()))))
            .as("last");
    return db.select(REVIEW_PLAN.fields())
        .select(APPLICATION_STEP.CODE, last)
        .from(TITLE_APPLICATION)
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .join(APPLICATION_STEP)
        .on(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
        .and(APPLICATION_STEP.SEQ.eq((short) application.step()))
        .where(TITLE_APPLICATION.ID.eq(application.id()))
        .fetchSingle(row ->
            new Level(
                Plans.read(row).stepDays(StepCode.valueOf(row.get(APPLICATION_STEP.CODE))),
                row.get(last)));
  }

  private static Field<String> fact(String name) {
    Field<JSONB> detail = JOURNAL_ENTRY.DETAIL;
    return DSL.jsonbGetAttributeAsText(detail, name);
  }
}
