package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_RETURN_REQUEST;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.person.People;
import cn.zhicheng.plan.Plans;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads whole dossiers, each in one statement. */
@Repository
class DossierStore {
  private static final Field<List<Step>> ROUTE = RouteStore.route(TITLE_APPLICATION.ID).as("route");
  private static final Field<List<AuditRecord>> AUDITS =
      AuditStore.decisions(TITLE_APPLICATION.ID).as("audits");
  private static final Field<List<ApplicationReturn>> RETURNS =
      AuditStore.returns(TITLE_APPLICATION.ID).as("returns");
  private static final Field<List<Look>> LOOKS = LookStore.looks(TITLE_APPLICATION.ID).as("looks");
  private static final Field<Map<Integer, Instant>> SUBMITTED_AT =
      SubmissionStore.times(TITLE_APPLICATION.ID).as("submitted_at_by_round");
  private static final Field<Boolean> ASKED = DSL.field(asked()).as("asked");
  private final DSLContext db;
  private final People people;

  DossierStore(DSLContext db, People people) {
    this.db = db;
    this.people = people;
  }

  /** Around an application the caller has loaded within its scope, which stays as loaded. */
  Dossier around(Application loaded) {
    return find(DSL.noCondition(), loaded.id()).orElseThrow().around(loaded);
  }

  /** Of an application that has reached this body; empty for all others. */
  Optional<Dossier> reached(UUID body, UUID id) {
    return find(Applications.reachedBy(body), id);
  }

  /** Of an application this account may look at now; empty for all others. */
  Optional<Dossier> lookedAt(UUID account, Instant now, UUID id) {
    return find(LookStore.open(account, now), id);
  }

  private Optional<Dossier> find(Condition scope, UUID id) {
    return db.select(TITLE_APPLICATION.fields())
        .select(PERSON.fields())
        .select(ORGANISATION.fields())
        .select(REVIEW_PLAN.fields())
        .select(ROUTE, AUDITS, RETURNS, LOOKS, SUBMITTED_AT, ASKED)
        .from(TITLE_APPLICATION)
        .join(PERSON)
        .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TITLE_APPLICATION.UNIT_ID))
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .where(TITLE_APPLICATION.ID.eq(id))
        .and(scope)
        .fetchOptional(this::dossier);
  }

  /**
   * A request for return is open at the level where it stands; those of earlier levels are past.
   */
  static Condition asked() {
    return TITLE_APPLICATION
        .STATUS
        .eq(ApplicationState.IN_AUDIT.name())
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(APPLICATION_RETURN_REQUEST)
                    .where(APPLICATION_RETURN_REQUEST.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
                    .and(APPLICATION_RETURN_REQUEST.ROUND.eq(TITLE_APPLICATION.ROUND))
                    .and(APPLICATION_RETURN_REQUEST.SEQ.eq(TITLE_APPLICATION.CURRENT_STEP))
                    .and(APPLICATION_RETURN_REQUEST.STATUS.eq("OPEN"))));
  }

  private Dossier dossier(Record row) {
    return new Dossier(
        ApplicationStore.application(row),
        people.read(row),
        Organisations.read(row),
        Plans.read(row),
        row.get(ROUTE),
        row.get(AUDITS),
        row.get(RETURNS),
        row.get(LOOKS),
        row.get(SUBMITTED_AT),
        row.get(ASKED));
  }
}
