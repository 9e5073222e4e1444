package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.plan.PlanStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds whose time is running out. */
@Repository
class DeadlineStore {
  static final int ROUND = 1000;
  private final DSLContext db;

  DeadlineStore(DSLContext db) {
    this.db = db;
  }

  /** An application that still lies with its individual. */
  record Due(UUID application, UUID person, boolean returned, Instant deadline) {}

  /**
   * Those whose deadline comes within so many days, by id.
   *
   * @param after the last of the round before; null for the first
   */
  List<Due> due(Instant now, int draftDays, int returnDays, @Nullable UUID after) {
    Field<Instant> deadline =
        DSL.when(
                TITLE_APPLICATION.STATUS.eq(ApplicationState.RETURNED.name()),
                TITLE_APPLICATION.CORRECTION_DEADLINE)
            .otherwise(REVIEW_PLAN.PERSON_DEADLINE);
    Condition draft =
        TITLE_APPLICATION
            .STATUS
            .eq(ApplicationState.DRAFT.name())
            .and(REVIEW_PLAN.PERSON_DEADLINE.between(now, end(now, draftDays)));
    Condition returned =
        TITLE_APPLICATION
            .STATUS
            .eq(ApplicationState.RETURNED.name())
            .and(TITLE_APPLICATION.CORRECTION_DEADLINE.between(now, end(now, returnDays)));
    return db.select(
            TITLE_APPLICATION.ID, TITLE_APPLICATION.PERSON_ID, TITLE_APPLICATION.STATUS, deadline)
        .from(TITLE_APPLICATION)
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .where(REVIEW_PLAN.STATUS.eq(PlanStatus.PUBLISHED.name()))
        .and(draft.or(returned))
        .and(after == null ? DSL.noCondition() : TITLE_APPLICATION.ID.gt(after))
        .orderBy(TITLE_APPLICATION.ID)
        .limit(ROUND)
        .fetch(row ->
            new Due(
                row.value1(),
                row.value2(),
                row.value3().equals(ApplicationState.RETURNED.name()),
                row.value4()));
  }

  /** So many days later is still that day. */
  private static Instant end(Instant now, int days) {
    return now.plus(Duration.ofDays(days + 1L));
  }
}
