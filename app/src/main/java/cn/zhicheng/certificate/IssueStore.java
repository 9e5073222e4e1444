package cn.zhicheng.certificate;

import static cn.zhicheng.schema.Tables.CERTIFICATE;
import static cn.zhicheng.schema.Tables.CERTIFICATE_SEQUENCE;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.certificate.access.CertificateAccess;
import cn.zhicheng.person.People;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.Plans;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What waits for certificates, and the sequence of their numbers. */
@Repository
class IssueStore {
  private static final Field<Boolean> HAS_ONE =
      DSL.field(
          DSL.exists(
              DSL.selectOne()
                  .from(CERTIFICATE)
                  .where(CERTIFICATE.APPLICATION_ID.eq(TITLE_APPLICATION.ID))));
  private static final Condition WAITS =
      TITLE_APPLICATION
          .STATUS
          .eq(DSL.inline(CertificateAccess.ENTITLED.name()))
          .and(DSL.condition(HAS_ONE).not());

  private final DSLContext db;
  private final People people;

  IssueStore(DSLContext db, People people) {
    this.db = db;
    this.people = people;
  }

  /**
   * Plans whose certificates the bureau of this region issues: the one of the committee's level, in
   * the plan's region.
   */
  private static Condition issuedBy(String region) {
    return DSL.case_(REVIEW_PLAN.COMMITTEE_LEVEL)
        .when("PROVINCE", DSL.val("340000"))
        .when("CITY", DSL.left(REVIEW_PLAN.SCOPE_REGION, 4).concat("00"))
        .otherwise(REVIEW_PLAN.SCOPE_REGION)
        .eq(region);
  }

  Optional<Plan> plan(String region, UUID id) {
    return db.selectFrom(REVIEW_PLAN)
        .where(REVIEW_PLAN.ID.eq(id))
        .and(issuedBy(region))
        .fetchOptional(Plans::read);
  }

  /** The newest year first. */
  List<WaitingPlan> plans(String region) {
    Field<Integer> waiting = DSL.count();
    return db.select(REVIEW_PLAN.fields())
        .select(waiting)
        .from(REVIEW_PLAN)
        .join(TITLE_APPLICATION)
        .on(TITLE_APPLICATION.PLAN_ID.eq(REVIEW_PLAN.ID))
        .where(issuedBy(region))
        .and(WAITS)
        .groupBy(REVIEW_PLAN.ID)
        .orderBy(REVIEW_PLAN.PLAN_YEAR.desc(), REVIEW_PLAN.ID)
        .fetch(row -> new WaitingPlan(Plans.read(row), row.get(waiting)));
  }

  int waiting(UUID plan) {
    return db.fetchCount(TITLE_APPLICATION, TITLE_APPLICATION.PLAN_ID.eq(plan).and(WAITS));
  }

  /** The first that wait, by application number. */
  List<Candidate> waiting(UUID plan, int most) {
    return candidates(TITLE_APPLICATION.PLAN_ID.eq(plan).and(WAITS), most);
  }

  /**
   * These of the plan, whatever became of them. Nobody else issues for them until the transaction
   * is over.
   */
  List<Candidate> held(UUID plan, Collection<UUID> applications) {
    Condition these = TITLE_APPLICATION.PLAN_ID.eq(plan).and(TITLE_APPLICATION.ID.in(applications));
    db.select(TITLE_APPLICATION.ID)
        .from(TITLE_APPLICATION)
        .where(these)
        .orderBy(TITLE_APPLICATION.ID)
        .forUpdate()
        .fetch();
    return candidates(these, applications.size());
  }

  private List<Candidate> candidates(Condition which, int most) {
    return db.select(PERSON.fields())
        .select(
            TITLE_APPLICATION.ID.as("application"),
            TITLE_APPLICATION.APPLICATION_NO,
            TITLE_APPLICATION.STATUS.as("state"),
            TITLE_APPLICATION.TITLE_NAME_ID,
            TITLE_APPLICATION.SPECIALTY_ID,
            TITLE_APPLICATION.PHOTO_ID.as("photo"),
            ORGANISATION.NAME.as("unit"),
            HAS_ONE.as("issued"))
        .from(TITLE_APPLICATION)
        .join(PERSON)
        .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TITLE_APPLICATION.UNIT_ID))
        .where(which)
        .orderBy(TITLE_APPLICATION.APPLICATION_NO)
        .limit(most)
        .fetch(this::candidate);
  }

  private Candidate candidate(Record row) {
    return new Candidate(
        row.get("application", UUID.class),
        row.get(TITLE_APPLICATION.APPLICATION_NO),
        ApplicationState.valueOf(row.get("state", String.class)),
        people.read(row),
        row.get("unit", String.class),
        row.get(TITLE_APPLICATION.TITLE_NAME_ID),
        row.get(TITLE_APPLICATION.SPECIALTY_ID),
        row.get("photo", UUID.class),
        row.get("issued", Boolean.class));
  }

  /** The last sequence given out; nobody else reads it until the transaction is over. */
  int lastSequence(NumberSeries series) {
    return db.insertInto(CERTIFICATE_SEQUENCE)
        .set(CERTIFICATE_SEQUENCE.YEAR, (short) series.year())
        .set(CERTIFICATE_SEQUENCE.SERIES_NO, series.seriesNo())
        .set(CERTIFICATE_SEQUENCE.LEVEL, (short) series.level().digit())
        .set(CERTIFICATE_SEQUENCE.LAST, 0)
        .onConflict(
            CERTIFICATE_SEQUENCE.YEAR, CERTIFICATE_SEQUENCE.SERIES_NO, CERTIFICATE_SEQUENCE.LEVEL)
        .doUpdate()
        .set(CERTIFICATE_SEQUENCE.LAST, CERTIFICATE_SEQUENCE.LAST)
        .returning(CERTIFICATE_SEQUENCE.LAST)
        .fetchSingle()
        .getLast();
  }

  void moveSequence(NumberSeries series, int last) {
    db.update(CERTIFICATE_SEQUENCE)
        .set(CERTIFICATE_SEQUENCE.LAST, last)
        .where(CERTIFICATE_SEQUENCE.YEAR.eq((short) series.year()))
        .and(CERTIFICATE_SEQUENCE.SERIES_NO.eq(series.seriesNo()))
        .and(CERTIFICATE_SEQUENCE.LEVEL.eq((short) series.level().digit()))
        .execute();
  }
}
