package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.PLAN_SPECIALTY;
import static cn.zhicheng.schema.Tables.PLAN_TITLE;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.shared.NotFoundException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published plans: open to everybody who is signed on. */
@Component
public class Plans {
  private static final String PUBLISHED = PlanStatus.PUBLISHED.name();
  private final DSLContext db;
  private final Map<UUID, Plan> known = new ConcurrentHashMap<>();

  Plans(DSLContext db) {
    this.db = db;
  }

  /**
   * A published plan, or one that was and is cancelled: that stays readable.
   *
   * @throws NotFoundException when there is none with this id
   */
  public Plan get(UUID id) {
    return db.selectFrom(REVIEW_PLAN)
        .where(REVIEW_PLAN.ID.eq(id))
        .and(REVIEW_PLAN.STATUS.in(PUBLISHED, PlanStatus.CANCELLED.name()))
        .fetchOptional(Plans::plan)
        .orElseThrow(() -> new NotFoundException("No published plan " + id));
  }

  /**
   * A plan whatever became of it: for what hangs on it already.
   *
   * @throws NotFoundException when there is none with this id
   */
  public Plan whatever(UUID id) {
    return db.selectFrom(REVIEW_PLAN)
        .where(REVIEW_PLAN.ID.eq(id))
        .fetchOptional(Plans::plan)
        .orElseThrow(() -> new NotFoundException("No plan " + id));
  }

  /**
   * A plan in the version its row was just seen to have, from memory where it was read before:
   * plans are few, and hardly change while many decide under them. Not for a transaction that
   * changes the plan: what it rolls back would be remembered.
   *
   * @return that version, or a newer one that came in the meantime
   * @throws NotFoundException when there is none with this id
   */
  public Plan at(UUID id, int version) {
    Plan kept = known.get(id);
    if (kept != null && kept.version() == version) {
      return kept;
    }
    Plan read = whatever(id);
    known.put(id, read);
    return read;
  }

  /** Plans by id, whatever became of them; no statement for none. */
  public Map<UUID, Plan> whatever(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : db.selectFrom(REVIEW_PLAN)
            .where(REVIEW_PLAN.ID.in(ids))
            .fetchMap(REVIEW_PLAN.ID, Plans::plan);
  }

  /**
   * A published plan that stays published until the transaction is over: nothing new begins under
   * one that is being called off.
   *
   * @throws NotFoundException when there is none with this id
   */
  public Plan held(UUID id) {
    return db.selectFrom(REVIEW_PLAN)
        .where(REVIEW_PLAN.ID.eq(id))
        .and(REVIEW_PLAN.STATUS.eq(PUBLISHED))
        .forShare()
        .fetchOptional(Plans::plan)
        .orElseThrow(() -> new NotFoundException("No published plan " + id));
  }

  /** All published plans of the latest {@code years} plan years, newest year first (FAQ-P28). */
  public List<Plan> published(int years) {
    int newest =
        db.fetchValue(
            DSL.select(DSL.coalesce(DSL.max(REVIEW_PLAN.PLAN_YEAR), (short) 0))
                .from(REVIEW_PLAN)
                .where(REVIEW_PLAN.STATUS.eq(PUBLISHED)));
    return db.selectFrom(REVIEW_PLAN)
        .where(REVIEW_PLAN.STATUS.eq(PUBLISHED))
        .and(REVIEW_PLAN.PLAN_YEAR.gt((short) (newest - years)))
        .orderBy(REVIEW_PLAN.PLAN_YEAR.desc(), REVIEW_PLAN.PERSON_DEADLINE, REVIEW_PLAN.ID)
        .fetch(Plans::plan);
  }

  /** A plan out of a row in which another module's query joined all columns of the table. */
  public static Plan read(Record row) {
    return plan(row);
  }

  /** What one may choose under a plan, in one statement. */
  public PlanOffer offer(UUID plan) {
    var titleNames =
        DSL.multiset(
                DSL.select(PLAN_TITLE.TITLE_NAME_ID)
                    .from(PLAN_TITLE)
                    .where(PLAN_TITLE.PLAN_ID.eq(plan))
                    .orderBy(PLAN_TITLE.TITLE_NAME_ID))
            .convertFrom(rows -> rows.getValues(PLAN_TITLE.TITLE_NAME_ID));
    var specialties =
        DSL.multiset(
                DSL.select(PLAN_SPECIALTY.SPECIALTY_ID)
                    .from(PLAN_SPECIALTY)
                    .where(PLAN_SPECIALTY.PLAN_ID.eq(plan))
                    .orderBy(PLAN_SPECIALTY.SPECIALTY_ID))
            .convertFrom(rows -> rows.getValues(PLAN_SPECIALTY.SPECIALTY_ID));
    return db.select(titleNames, specialties).fetchSingle(Records.mapping(PlanOffer::new));
  }

  /** Publishes a plan with its titles and specialties. */
  @Transactional
  public void publish(Plan plan, List<String> titleNames, List<String> specialties) {
    db.insertInto(REVIEW_PLAN)
        .set(REVIEW_PLAN.ID, plan.id())
        .set(REVIEW_PLAN.CODE, plan.code())
        .set(REVIEW_PLAN.NAME, plan.name())
        .set(REVIEW_PLAN.PLAN_YEAR, (short) plan.year())
        .set(REVIEW_PLAN.SERIES_NO, plan.seriesNo())
        .set(REVIEW_PLAN.COMMITTEE_NAME, plan.committeeName())
        .set(REVIEW_PLAN.COMMITTEE_LEVEL, plan.committeeLevel())
        .set(REVIEW_PLAN.ORGANISER_ID, plan.organiserId())
        .set(REVIEW_PLAN.SCOPE_REGION, plan.scopeRegion())
        .set(REVIEW_PLAN.APPLICATION_TYPES, plan.applicationTypes().toArray(String[]::new))
        .set(REVIEW_PLAN.OPEN_AT, plan.openAt())
        .set(REVIEW_PLAN.PERSON_DEADLINE, plan.personDeadline())
        .set(REVIEW_PLAN.TENURE_CUTOFF, plan.tenureCutoff())
        .set(REVIEW_PLAN.TERMS, PlanTermsJson.write(plan.terms()))
        .set(REVIEW_PLAN.DESCRIPTION, plan.description())
        .set(REVIEW_PLAN.CONTACT, plan.contact())
        .set(REVIEW_PLAN.STATUS, PUBLISHED)
        .set(
            REVIEW_PLAN.CHECKED,
            Arrays.stream(PlanSection.values()).map(Enum::name).toArray(String[]::new))
        .execute();
    for (String title : titleNames) {
      db.insertInto(PLAN_TITLE).values(plan.id(), title).execute();
    }
    for (String specialty : specialties) {
      db.insertInto(PLAN_SPECIALTY).values(plan.id(), specialty).execute();
    }
  }

  private static Plan plan(Record row) {
    return new Plan(
        row.get(REVIEW_PLAN.ID),
        row.get(REVIEW_PLAN.CODE),
        row.get(REVIEW_PLAN.NAME),
        row.get(REVIEW_PLAN.PLAN_YEAR),
        row.get(REVIEW_PLAN.SERIES_NO),
        row.get(REVIEW_PLAN.COMMITTEE_NAME),
        row.get(REVIEW_PLAN.COMMITTEE_LEVEL),
        row.get(REVIEW_PLAN.ORGANISER_ID),
        row.get(REVIEW_PLAN.SCOPE_REGION),
        Arrays.asList(row.get(REVIEW_PLAN.APPLICATION_TYPES)),
        row.get(REVIEW_PLAN.OPEN_AT),
        row.get(REVIEW_PLAN.PERSON_DEADLINE),
        row.get(REVIEW_PLAN.TENURE_CUTOFF),
        PlanTermsJson.read(row.get(REVIEW_PLAN.TERMS)),
        row.get(REVIEW_PLAN.DESCRIPTION),
        row.get(REVIEW_PLAN.CONTACT),
        PlanStatus.valueOf(row.get(REVIEW_PLAN.STATUS)),
        row.get(REVIEW_PLAN.VERSION));
  }
}
