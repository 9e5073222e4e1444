package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What clocks, second thoughts and called-off plans do to applications, many at a time. */
@Repository
class LifeStore {
  /** How many applications one transaction ends. */
  static final int ROUND = 200;

  private final DSLContext db;

  LifeStore(DSLContext db) {
    this.db = db;
  }

  /**
   * Waits for whoever moves it now; what is read afterwards stays so until the transaction ends.
   */
  void hold(UUID application) {
    db.select(TITLE_APPLICATION.ID)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.ID.eq(application))
        .forUpdate()
        .execute();
  }

  /** Notes that its person began to submit it, unless that is noted already. */
  void begun(UUID person, UUID application, Instant now) {
    db.update(TITLE_APPLICATION)
        .set(TITLE_APPLICATION.SUBMIT_BEGUN_AT, now)
        .where(TITLE_APPLICATION.ID.eq(application))
        .and(TITLE_APPLICATION.PERSON_ID.eq(person))
        .and(TITLE_APPLICATION.SUBMIT_BEGUN_AT.isNull())
        .and(
            TITLE_APPLICATION.STATUS.in(
                ApplicationState.DRAFT.name(), ApplicationState.RETURNED.name()))
        .execute();
  }

  /** Notes that the unit opened the round that lies at the first level. */
  void opened(UUID application, int round, Instant now) {
    db.update(TITLE_APPLICATION)
        .set(TITLE_APPLICATION.OPENED_AT, now)
        .where(TITLE_APPLICATION.ID.eq(application))
        .and(TITLE_APPLICATION.ROUND.eq((short) round))
        .and(TITLE_APPLICATION.STATUS.eq(ApplicationState.IN_AUDIT.name()))
        .and(TITLE_APPLICATION.OPENED_AT.isNull())
        .execute();
  }

  /** What a person deleted after this instant, newest first. */
  List<Application> bin(UUID person, Instant after) {
    return db.selectFrom(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.PERSON_ID.eq(person))
        .and(TITLE_APPLICATION.STATUS.eq(ApplicationState.DELETED.name()))
        .and(TITLE_APPLICATION.DELETED_AT.gt(after))
        .orderBy(TITLE_APPLICATION.DELETED_AT.desc(), TITLE_APPLICATION.ID.desc())
        .fetch(ApplicationStore::application);
  }

  /**
   * Some of the returned ones whose time is over, the grace of a submission begun in time included;
   * held, and those another process holds left to it.
   */
  List<Application> overdue(Instant now) {
    Field<Instant> grace =
        DSL.field(
            "{0} + coalesce(({1} ->> 'graceMinutes')::integer, 0) * interval '1 minute'",
            TITLE_APPLICATION.CORRECTION_DEADLINE.getDataType(),
            TITLE_APPLICATION.CORRECTION_DEADLINE,
            REVIEW_PLAN.TERMS);
    Condition begunInTime =
        TITLE_APPLICATION
            .SUBMIT_BEGUN_AT
            .isNotNull()
            .and(TITLE_APPLICATION.SUBMIT_BEGUN_AT.le(TITLE_APPLICATION.CORRECTION_DEADLINE));
    return db.select(TITLE_APPLICATION.fields())
        .from(TITLE_APPLICATION)
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .where(TITLE_APPLICATION.STATUS.eq(ApplicationState.RETURNED.name()))
        .and(TITLE_APPLICATION.CORRECTION_DEADLINE.lt(now))
        .and(DSL.not(begunInTime).or(grace.lt(now)))
        .orderBy(TITLE_APPLICATION.ID)
        .limit(ROUND)
        .forUpdate()
        .of(TITLE_APPLICATION)
        .skipLocked()
        .fetch(ApplicationStore::application);
  }

  /** How many of a plan are in one of these states, counted up to a limit. */
  int countOfPlan(UUID plan, Set<ApplicationState> states, int limit) {
    return db.fetchCount(
        DSL.selectOne().from(TITLE_APPLICATION).where(under(plan, states)).limit(limit));
  }

  private static Condition under(UUID plan, Set<ApplicationState> states) {
    return TITLE_APPLICATION
        .PLAN_ID
        .eq(plan)
        .and(TITLE_APPLICATION.STATUS.in(states.stream().map(Enum::name).toList()));
  }

  /** Those of a plan in one of these states, held in the order of their ids. */
  List<Application> ofPlan(UUID plan, Set<ApplicationState> states) {
    return db.selectFrom(TITLE_APPLICATION)
        .where(under(plan, states))
        .orderBy(TITLE_APPLICATION.ID)
        .forUpdate()
        .fetch(ApplicationStore::application);
  }

  /** Puts applications the caller holds into a state, in one statement. */
  void end(List<Application> held, ApplicationState state, Instant now) {
    UUID[] ids = held.stream().map(Application::id).toArray(UUID[]::new);
    db.update(TITLE_APPLICATION)
        .set(TITLE_APPLICATION.STATUS, state.name())
        .set(TITLE_APPLICATION.STEP_SINCE, now)
        .set(TITLE_APPLICATION.UPDATED_AT, now)
        .set(TITLE_APPLICATION.VERSION, TITLE_APPLICATION.VERSION.plus(1))
        .where(TITLE_APPLICATION.ID.eq(DSL.any(ids)))
        .execute();
  }
}
