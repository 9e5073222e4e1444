package cn.zhicheng.plan;

import static cn.zhicheng.schema.Sequences.PLAN_CODE;
import static cn.zhicheng.schema.Tables.PLAN_SPECIALTY;
import static cn.zhicheng.schema.Tables.PLAN_TITLE;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Writes plans; whose they are was settled when they were read. */
@Repository
class PlanRowStore {
  private final DSLContext db;

  PlanRowStore(DSLContext db) {
    this.db = db;
  }

  /** The number for the next code. */
  long nextNumber() {
    return db.nextval(PLAN_CODE).longValue();
  }

  void add(PlanFile file) {
    db.insertInto(REVIEW_PLAN)
        .set(values(file))
        .set(REVIEW_PLAN.ID, file.id())
        .set(REVIEW_PLAN.SERIES_NO, file.plan().seriesNo())
        .set(REVIEW_PLAN.ORGANISER_ID, file.plan().organiserId())
        .set(REVIEW_PLAN.SCOPE_REGION, file.plan().scopeRegion())
        .set(REVIEW_PLAN.COPIED_FROM, file.copiedFrom())
        .execute();
    addTitles(file.id(), file.offer().titleNames());
    addSpecialties(file.id(), file.offer().specialties());
  }

  /** Whether the row still had the version and status of {@code before}, and now is as given. */
  boolean replace(PlanFile before, PlanFile now) {
    boolean done =
        db.update(REVIEW_PLAN)
                .set(values(now))
                .set(REVIEW_PLAN.VERSION, REVIEW_PLAN.VERSION.plus(1))
                .where(REVIEW_PLAN.ID.eq(before.id()))
                .and(REVIEW_PLAN.VERSION.eq(before.plan().version()))
                .and(REVIEW_PLAN.STATUS.eq(before.status().name()))
                .execute()
            == 1;
    if (done && !now.offer().equals(before.offer())) {
      clearOffer(before.id());
      addTitles(before.id(), now.offer().titleNames());
      addSpecialties(before.id(), now.offer().specialties());
    }
    return done;
  }

  /** Whether the draft was still there as read, and now is gone. */
  boolean delete(PlanFile draft) {
    int locked =
        db.update(REVIEW_PLAN)
            .set(REVIEW_PLAN.VERSION, REVIEW_PLAN.VERSION.plus(1))
            .where(REVIEW_PLAN.ID.eq(draft.id()))
            .and(REVIEW_PLAN.VERSION.eq(draft.plan().version()))
            .and(REVIEW_PLAN.STATUS.eq(PlanStatus.DRAFT.name()))
            .execute();
    if (locked == 1) {
      clearOffer(draft.id());
      db.deleteFrom(REVIEW_PLAN).where(REVIEW_PLAN.ID.eq(draft.id())).execute();
    }
    return locked == 1;
  }

  private static Map<Field<?>, Object> values(PlanFile file) {
    Plan plan = file.plan();
    var values = new HashMap<Field<?>, Object>();
    values.put(REVIEW_PLAN.CODE, plan.code());
    values.put(REVIEW_PLAN.NAME, plan.name());
    values.put(REVIEW_PLAN.PLAN_YEAR, (short) plan.year());
    values.put(REVIEW_PLAN.COMMITTEE_NAME, plan.committeeName());
    values.put(REVIEW_PLAN.COMMITTEE_LEVEL, plan.committeeLevel());
    values.put(REVIEW_PLAN.APPLICATION_TYPES, plan.applicationTypes().toArray(String[]::new));
    values.put(REVIEW_PLAN.OPEN_AT, plan.openAt());
    values.put(REVIEW_PLAN.PERSON_DEADLINE, plan.personDeadline());
    values.put(REVIEW_PLAN.TENURE_CUTOFF, plan.tenureCutoff());
    values.put(REVIEW_PLAN.TERMS, PlanTermsJson.write(plan.terms()));
    values.put(REVIEW_PLAN.DESCRIPTION, plan.description());
    values.put(REVIEW_PLAN.CONTACT, plan.contact());
    values.put(REVIEW_PLAN.STATUS, plan.status().name());
    values.put(REVIEW_PLAN.REMARK, file.remark());
    values.put(REVIEW_PLAN.CHANGED_AT, file.changedAt());
    values.put(
        REVIEW_PLAN.CHECKED,
        file.checked().stream().map(PlanSection::name).sorted().toArray(String[]::new));
    return values;
  }

  private void clearOffer(UUID plan) {
    db.deleteFrom(PLAN_TITLE).where(PLAN_TITLE.PLAN_ID.eq(plan)).execute();
    db.deleteFrom(PLAN_SPECIALTY).where(PLAN_SPECIALTY.PLAN_ID.eq(plan)).execute();
  }

  private void addTitles(UUID plan, List<String> ids) {
    if (!ids.isEmpty()) {
      db.insertInto(PLAN_TITLE, PLAN_TITLE.PLAN_ID, PLAN_TITLE.TITLE_NAME_ID)
          .valuesOfRows(ids.stream().map(id -> DSL.row(plan, id)).toList())
          .execute();
    }
  }

  private void addSpecialties(UUID plan, List<String> ids) {
    if (!ids.isEmpty()) {
      db.insertInto(PLAN_SPECIALTY, PLAN_SPECIALTY.PLAN_ID, PLAN_SPECIALTY.SPECIALTY_ID)
          .valuesOfRows(ids.stream().map(id -> DSL.row(plan, id)).toList())
          .execute();
    }
  }
}
