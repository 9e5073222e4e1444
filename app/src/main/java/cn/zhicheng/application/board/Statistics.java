package cn.zhicheng.application.board;

import static cn.zhicheng.schema.Tables.APPLICATION_STAT;
import static cn.zhicheng.schema.Tables.APPLICATION_STAT_DAYS;
import static cn.zhicheng.schema.Tables.APPLICATION_STAT_PREVENTABLE;
import static cn.zhicheng.schema.Tables.APPLICATION_STAT_REASON;
import static cn.zhicheng.schema.Tables.APPLICATION_STAT_RUN;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.REGION;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.StepCode;
import cn.zhicheng.reference.ReturnReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * Reads the sums in a body's scope: a unit its own people, a department its units, a bureau its
 * region, an organiser its plans.
 */
@Repository
public class Statistics {
  /** Lines shown; the export has all. */
  public static final int SHOWN = 100;

  private static final List<Field<Integer>> SUMS =
      java.util.stream.Stream.of(
              APPLICATION_STAT.DRAFTS,
              APPLICATION_STAT.SUBMITTED,
              APPLICATION_STAT.AT_UNIT,
              APPLICATION_STAT.AT_DEPARTMENT,
              APPLICATION_STAT.AT_BUREAU,
              APPLICATION_STAT.AT_ORGANISER,
              APPLICATION_STAT.RETURNED,
              APPLICATION_STAT.REJECTED,
              APPLICATION_STAT.ACCEPTED,
              APPLICATION_STAT.LAPSED,
              APPLICATION_STAT.ROUNDS,
              APPLICATION_STAT.RETURNS)
          .map(Statistics::sum)
          .toList();
  private static final Field<String> NAME = DSL.field(DSL.name("line"), String.class);
  private final DSLContext db;

  Statistics(DSLContext db) {
    this.db = db;
  }

  private static Field<Integer> sum(TableField<?, Integer> column) {
    return DSL.coalesce(DSL.sum(column).cast(Integer.class), 0).as(column.getName());
  }

  /** One page; four statements. */
  public StatisticsView of(Role role, UUID body, int year, StatisticsBy by) {
    Condition scope = scope(role, body).and(APPLICATION_STAT.PLAN_YEAR.eq((short) year));
    var run = DSL.field(DSL.select(APPLICATION_STAT_RUN.RUN_AT).from(APPLICATION_STAT_RUN));
    Record total =
        db.select(SUMS)
            .select(DSL.inline("合计").as(NAME), run.as("run_at"))
            .select(
                preventable(scope, APPLICATION_STAT_PREVENTABLE.MARKS),
                preventable(scope, APPLICATION_STAT_PREVENTABLE.RETURNS))
            .from(APPLICATION_STAT)
            .where(scope)
            .fetchSingle();
    var lines = new ArrayList<StatisticsLine>();
    each(scope, by, SHOWN, lines::add);
    return new StatisticsView(
        total.get("run_at", Instant.class),
        line(total),
        List.copyOf(lines),
        new StatisticsView.Preventable(
            total.get("preventable_marks", int.class), total.get("preventable_returns", int.class)),
        reasons(scope),
        medians(scope));
  }

  /** Plans one may still apply under, with the drafts nobody has submitted; one statement. */
  public List<OpenPlan> openPlans(Role role, UUID body, Instant now) {
    Field<Integer> drafts = sum(APPLICATION_STAT.DRAFTS);
    return db.select(REVIEW_PLAN.NAME, REVIEW_PLAN.PERSON_DEADLINE, drafts)
        .from(APPLICATION_STAT)
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(APPLICATION_STAT.PLAN_ID))
        .where(scope(role, body))
        .and(REVIEW_PLAN.STATUS.eq("PUBLISHED"))
        .and(REVIEW_PLAN.PERSON_DEADLINE.ge(now))
        .groupBy(REVIEW_PLAN.ID)
        .orderBy(REVIEW_PLAN.PERSON_DEADLINE, REVIEW_PLAN.ID)
        .limit(SHOWN)
        .fetch(row ->
            new OpenPlan(
                row.get(REVIEW_PLAN.NAME), row.get(REVIEW_PLAN.PERSON_DEADLINE), row.get(drafts)));
  }

  /** Every line of a year, for the export. */
  void each(Role role, UUID body, int year, StatisticsBy by, Consumer<StatisticsLine> to) {
    Condition scope = scope(role, body).and(APPLICATION_STAT.PLAN_YEAR.eq((short) year));
    each(scope, by, Integer.MAX_VALUE, to);
  }

  private void each(Condition scope, StatisticsBy by, int most, Consumer<StatisticsLine> to) {
    Field<String> name =
        switch (by) {
          case PLAN -> REVIEW_PLAN.NAME;
          case UNIT -> ORGANISATION.NAME;
          case REGION -> REGION.FULL_NAME;
        };
    Field<?> key =
        switch (by) {
          case PLAN -> REVIEW_PLAN.ID;
          case UNIT -> ORGANISATION.ID;
          case REGION -> REGION.CODE;
        };
    db.select(SUMS)
        .select(name.as(NAME))
        .from(APPLICATION_STAT)
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(APPLICATION_STAT.PLAN_ID))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(APPLICATION_STAT.UNIT_ID))
        .join(REGION)
        .on(REGION.CODE.eq(APPLICATION_STAT.REGION_CODE))
        .where(scope)
        .groupBy(key, name)
        .orderBy(DSL.sum(APPLICATION_STAT.SUBMITTED).desc(), name.asc())
        .limit(most)
        .forEach(row -> to.accept(line(row)));
  }

  private static Field<?> preventable(Condition scope, TableField<?, Integer> column) {
    return DSL.field(
            DSL.select(DSL.coalesce(DSL.sum(column).cast(Integer.class), 0))
                .from(APPLICATION_STAT_PREVENTABLE)
                .join(APPLICATION_STAT)
                .on(APPLICATION_STAT.PLAN_ID.eq(APPLICATION_STAT_PREVENTABLE.PLAN_ID))
                .and(APPLICATION_STAT.UNIT_ID.eq(APPLICATION_STAT_PREVENTABLE.UNIT_ID))
                .where(scope))
        .as("preventable_" + column.getName());
  }

  private List<StatisticsView.Reason> reasons(Condition scope) {
    Field<Integer> times = DSL.sum(APPLICATION_STAT_REASON.TIMES).cast(Integer.class).as("n");
    return db.select(APPLICATION_STAT_REASON.REASON_CODE, times)
        .from(APPLICATION_STAT_REASON)
        .join(APPLICATION_STAT)
        .on(APPLICATION_STAT.PLAN_ID.eq(APPLICATION_STAT_REASON.PLAN_ID))
        .and(APPLICATION_STAT.UNIT_ID.eq(APPLICATION_STAT_REASON.UNIT_ID))
        .where(scope)
        .groupBy(APPLICATION_STAT_REASON.REASON_CODE)
        .orderBy(times.desc(), APPLICATION_STAT_REASON.REASON_CODE.asc())
        .fetch(row ->
            new StatisticsView.Reason(
                ReturnReason.valueOf(row.get(APPLICATION_STAT_REASON.REASON_CODE)),
                row.get(times)));
  }

  private Map<String, Integer> medians(Condition scope) {
    Field<Integer> n = DSL.sum(APPLICATION_STAT_DAYS.DECISIONS).cast(Integer.class).as("n");
    var byLevel = new EnumMap<StepCode, Histogram>(StepCode.class);
    db.select(APPLICATION_STAT_DAYS.STEP_CODE, APPLICATION_STAT_DAYS.DAYS, n)
        .from(APPLICATION_STAT_DAYS)
        .join(APPLICATION_STAT)
        .on(APPLICATION_STAT.PLAN_ID.eq(APPLICATION_STAT_DAYS.PLAN_ID))
        .and(APPLICATION_STAT.UNIT_ID.eq(APPLICATION_STAT_DAYS.UNIT_ID))
        .where(scope)
        .groupBy(APPLICATION_STAT_DAYS.STEP_CODE, APPLICATION_STAT_DAYS.DAYS)
        .forEach(row ->
            byLevel
                .computeIfAbsent(
                    StepCode.valueOf(row.get(APPLICATION_STAT_DAYS.STEP_CODE)),
                    code -> new Histogram())
                .add(row.get(APPLICATION_STAT_DAYS.DAYS), row.get(n)));
    var medians = new LinkedHashMap<String, Integer>();
    byLevel.forEach((code, days) -> medians.put(code.label(), days.median()));
    return medians;
  }

  private static Condition scope(Role role, UUID body) {
    return switch (role) {
      case UNIT -> APPLICATION_STAT.UNIT_ID.eq(body);
      case DEPARTMENT -> APPLICATION_STAT.UNIT_ID.in(unitsOf(body));
      case BUREAU -> APPLICATION_STAT.REGION_CODE.in(Board.regionsOf(body));
      case ORGANISER -> APPLICATION_STAT.PLAN_ID.in(plansOf(body));
      case APPLICANT, OPS -> DSL.falseCondition();
    };
  }

  private static Select<org.jooq.Record1<UUID>> unitsOf(UUID department) {
    var unit = ORGANISATION.as("own");
    return DSL.select(unit.ID).from(unit).where(unit.DEPARTMENT_ID.eq(department));
  }

  private static Select<org.jooq.Record1<UUID>> plansOf(UUID organiser) {
    var plan = REVIEW_PLAN.as("own");
    return DSL.select(plan.ID).from(plan).where(plan.ORGANISER_ID.eq(organiser));
  }

  private static StatisticsLine line(Record row) {
    int[] sums = SUMS.stream().mapToInt(row::get).toArray();
    return new StatisticsLine(
        row.get(NAME),
        sums[0],
        sums[1],
        sums[2],
        sums[3],
        sums[4],
        sums[5],
        sums[6],
        sums[7],
        sums[8],
        sums[9],
        sums[10],
        sums[11]);
  }
}
