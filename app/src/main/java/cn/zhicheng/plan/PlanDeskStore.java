package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PLAN_AMENDMENT;
import static cn.zhicheng.schema.Tables.PLAN_SPECIALTY;
import static cn.zhicheng.schema.Tables.PLAN_TITLE;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisations;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads plans within the scope of an organiser or of a bureau. */
@Repository
class PlanDeskStore {
  static final Field<List<String>> TITLES =
      DSL.multiset(
              DSL.select(PLAN_TITLE.TITLE_NAME_ID)
                  .from(PLAN_TITLE)
                  .where(PLAN_TITLE.PLAN_ID.eq(REVIEW_PLAN.ID))
                  .orderBy(PLAN_TITLE.TITLE_NAME_ID))
          .as("titles")
          .convertFrom(rows -> rows.getValues(PLAN_TITLE.TITLE_NAME_ID));
  static final Field<List<String>> SPECIALTIES =
      DSL.multiset(
              DSL.select(PLAN_SPECIALTY.SPECIALTY_ID)
                  .from(PLAN_SPECIALTY)
                  .where(PLAN_SPECIALTY.PLAN_ID.eq(REVIEW_PLAN.ID))
                  .orderBy(PLAN_SPECIALTY.SPECIALTY_ID))
          .as("specialties")
          .convertFrom(rows -> rows.getValues(PLAN_SPECIALTY.SPECIALTY_ID));
  static final Field<List<PlanAmendment>> AMENDMENTS =
      DSL.multiset(
              DSL.select(PLAN_AMENDMENT.fields())
                  .from(PLAN_AMENDMENT)
                  .where(PLAN_AMENDMENT.PLAN_ID.eq(REVIEW_PLAN.ID))
                  .orderBy(PLAN_AMENDMENT.NUMBER))
          .as("amendments")
          .convertFrom(rows -> rows.map(PlanAmendmentStore::amendment));

  private final DSLContext db;

  PlanDeskStore(DSLContext db) {
    this.db = db;
  }

  Optional<PlanFile> find(Actor actor, UUID id) {
    return files()
        .where(REVIEW_PLAN.ID.eq(id))
        .and(scope(actor))
        .fetchOptional(PlanDeskStore::file);
  }

  List<PlanFile> list(Actor actor, PlanDesk.Query query, @Nullable UUID after, int limit) {
    return files()
        .where(scope(actor))
        .and(REVIEW_PLAN.STATUS.eq(query.status().name()))
        .and(
            query.year() == null
                ? DSL.noCondition()
                : REVIEW_PLAN.PLAN_YEAR.eq(query.year().shortValue()))
        .and(
            query.seriesNo() == null
                ? DSL.noCondition()
                : REVIEW_PLAN.SERIES_NO.eq(query.seriesNo()))
        .and(
            query.name().isEmpty()
                ? DSL.noCondition()
                : REVIEW_PLAN.NAME.containsIgnoreCase(query.name()))
        .and(after == null ? DSL.noCondition() : REVIEW_PLAN.ID.lt(after))
        .orderBy(REVIEW_PLAN.ID.desc())
        .limit(limit)
        .fetch(PlanDeskStore::file);
  }

  /** An organiser's own; to a bureau those of its region that have left their desk. */
  static Condition scope(Actor actor) {
    if (actor.role() == Role.ORGANISER) {
      return REVIEW_PLAN.ORGANISER_ID.eq(actor.organisation());
    }
    if (actor.role() != Role.BUREAU) {
      return DSL.falseCondition();
    }
    var own = ORGANISATION.as("own");
    return REVIEW_PLAN
        .STATUS
        .ne(PlanStatus.DRAFT.name())
        .and(
            ORGANISATION.REGION_CODE.eq(
                DSL.select(own.REGION_CODE).from(own).where(own.ID.eq(actor.organisation()))));
  }

  private SelectOnConditionStep<Record> files() {
    return db.select(REVIEW_PLAN.fields())
        .select(ORGANISATION.fields())
        .select(TITLES, SPECIALTIES, AMENDMENTS)
        .from(REVIEW_PLAN)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(REVIEW_PLAN.ORGANISER_ID));
  }

  private static PlanFile file(Record row) {
    return new PlanFile(
        Plans.read(row),
        new PlanOffer(row.get(TITLES), row.get(SPECIALTIES)),
        Organisations.read(row),
        sections(row.get(REVIEW_PLAN.CHECKED)),
        row.get(REVIEW_PLAN.COPIED_FROM),
        row.get(REVIEW_PLAN.REMARK),
        row.get(REVIEW_PLAN.CHANGED_AT),
        row.get(AMENDMENTS));
  }

  private static Set<PlanSection> sections(String[] names) {
    var sections = EnumSet.noneOf(PlanSection.class);
    Arrays.stream(names).map(PlanSection::valueOf).forEach(sections::add);
    return Set.copyOf(sections);
  }
}
