package cn.zhicheng.application.board;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.REGION;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TASK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.task.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Counts open work only, never decided files; a body's own up to {@link #COUNTED}. */
@Repository
public class Board {
  /** Own files looked at; with more, the counters say 「及以上」. */
  public static final int COUNTED = 20_000;

  /** Bodies shown. */
  public static final int BODIES = 100;

  private static final int SOON = 3;
  private static final Field<Integer> WAITING = DSL.count().as("waiting");
  private static final Field<Instant> OLDEST = DSL.min(TASK.CREATED_AT).as("oldest");
  private final DSLContext db;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Board(DSLContext db, WorkingCalendar calendar, Clock clock) {
    this.db = db;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The board; one statement, for bureaus and organisers two.
   *
   * @param plan only this plan; null for all
   */
  public BoardView of(Actor actor, @Nullable UUID plan) {
    LocalDate today = ProvinceTime.today(clock);
    return new BoardView(own(actor.organisation(), today, plan), bodies(actor, today, plan));
  }

  private List<BoardView.PlanWork> own(UUID body, LocalDate today, @Nullable UUID plan) {
    LocalDate last = calendar.days().lastOf(today, SOON);
    var open =
        DSL.select(TASK.SUBJECT_ID, TASK.CREATED_AT, TASK.DUE_ON)
            .from(TASK)
            .where(TASK.ORGANISATION_ID.eq(body))
            .and(TASK.KIND.eq(TaskKind.APPLICATION.name()))
            .orderBy(TASK.DUE_ON)
            .limit(COUNTED)
            .asTable("open");
    Field<LocalDate> due = DSL.field(DSL.name("open", "due_on"), TASK.DUE_ON.getDataType());
    Field<Integer> overdue = DSL.count().filterWhere(due.lt(today)).as("overdue");
    Field<Integer> soon = DSL.count().filterWhere(due.between(today, last)).as("soon");
    Field<Instant> oldest =
        DSL.min(DSL.field(DSL.name("open", "created_at"), TASK.CREATED_AT.getDataType()))
            .as("oldest");
    return db.select(REVIEW_PLAN.ID, REVIEW_PLAN.NAME, REVIEW_PLAN.PERSON_DEADLINE)
        .select(WAITING, overdue, soon, oldest)
        .from(open)
        .join(TITLE_APPLICATION)
        .on(TITLE_APPLICATION.ID.eq(open.field(TASK.SUBJECT_ID)))
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .where(plan == null ? DSL.noCondition() : REVIEW_PLAN.ID.eq(plan))
        .groupBy(REVIEW_PLAN.ID)
        .orderBy(overdue.desc(), WAITING.desc(), REVIEW_PLAN.ID)
        .fetch(row ->
            new BoardView.PlanWork(
                row.get(REVIEW_PLAN.ID),
                row.get(REVIEW_PLAN.NAME),
                row.get(REVIEW_PLAN.PERSON_DEADLINE),
                row.get(WAITING),
                row.get(overdue),
                row.get(soon),
                row.get(oldest)));
  }

  private List<BoardView.BodyWork> bodies(Actor actor, LocalDate today, @Nullable UUID plan) {
    Condition scope =
        switch (actor.role()) {
          case BUREAU -> ORGANISATION.REGION_CODE.in(regionsOf(actor.organisation()));
          case ORGANISER -> REVIEW_PLAN.ORGANISER_ID.eq(actor.organisation());
          case UNIT, DEPARTMENT, APPLICANT, OPS -> DSL.falseCondition();
        };
    if (actor.role() != Role.BUREAU && actor.role() != Role.ORGANISER) {
      return List.of();
    }
    Field<Integer> overdue = DSL.count().filterWhere(TASK.DUE_ON.lt(today)).as("overdue");
    Field<LocalDate> due = DSL.min(TASK.DUE_ON).as("due");
    return db.select(ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.KIND, REGION.NAME)
        .select(WAITING, overdue, OLDEST, due)
        .from(TASK)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TASK.ORGANISATION_ID))
        .join(REGION)
        .on(REGION.CODE.eq(ORGANISATION.REGION_CODE))
        .join(TITLE_APPLICATION)
        .on(TITLE_APPLICATION.ID.eq(TASK.SUBJECT_ID))
        .and(TITLE_APPLICATION.STATUS.eq("IN_AUDIT"))
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .where(TASK.KIND.eq(TaskKind.APPLICATION.name()))
        .and(TASK.ORGANISATION_ID.ne(actor.organisation()))
        .and(scope)
        .and(plan == null ? DSL.noCondition() : REVIEW_PLAN.ID.eq(plan))
        .groupBy(ORGANISATION.ID, REGION.CODE)
        .orderBy(overdue.desc(), OLDEST.asc(), ORGANISATION.ID.asc())
        .limit(BODIES)
        .fetch(row ->
            new BoardView.BodyWork(
                row.get(ORGANISATION.ID),
                row.get(ORGANISATION.NAME),
                row.get(ORGANISATION.KIND),
                row.get(REGION.NAME),
                row.get(WAITING),
                row.get(overdue),
                row.get(OLDEST),
                row.get(due)));
  }

  /** The region of a bureau and all below it. */
  static org.jooq.Select<org.jooq.Record1<String>> regionsOf(UUID bureau) {
    var me = ORGANISATION.as("me");
    var above = REGION.as("above");
    var region = REGION.as("below");
    return DSL.select(region.CODE)
        .from(region)
        .leftJoin(above)
        .on(above.CODE.eq(region.PARENT_CODE))
        .join(me)
        .on(me.REGION_CODE.in(region.CODE, region.PARENT_CODE, above.PARENT_CODE))
        .where(me.ID.eq(bureau));
  }
}
