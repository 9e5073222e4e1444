package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.document.DocumentAccess;
import cn.zhicheng.document.DocumentUse;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Everybody may read the files of a published plan; the organiser and its bureau also before that.
 */
@Component
class PlanDocuments implements DocumentAccess, DocumentUse {
  private final DSLContext db;

  PlanDocuments(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean mayRead(Actor actor, UUID document) {
    return db.fetchExists(
        DSL.selectOne()
            .from(REVIEW_PLAN)
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(REVIEW_PLAN.ORGANISER_ID))
            .where(holds(document))
            .and(
                REVIEW_PLAN
                    .STATUS
                    .in(PlanStatus.PUBLISHED.name(), PlanStatus.CANCELLED.name())
                    .or(concerned(actor))));
  }

  private static Condition concerned(Actor actor) {
    if (actor.role() == Role.ORGANISER || actor.role() == Role.BUREAU) {
      return PlanDeskStore.scope(actor);
    }
    return DSL.falseCondition();
  }

  /** Served by the index review_plan_documents. */
  private static Condition holds(UUID document) {
    return DSL.condition(
        "({0} -> 'documents') @> {1}",
        REVIEW_PLAN.TERMS, DSL.val(JSONB.valueOf("[\"" + document + "\"]")));
  }

  @Override
  public Map<UUID, String> places(Actor actor, Collection<UUID> documents) {
    var places = new HashMap<UUID, String>();
    if (actor.role() == Role.ORGANISER || actor.role() == Role.BUREAU) {
      List<Record2<String, JSONB>> plans =
          db.select(REVIEW_PLAN.NAME, REVIEW_PLAN.TERMS)
              .from(REVIEW_PLAN)
              .join(ORGANISATION)
              .on(ORGANISATION.ID.eq(REVIEW_PLAN.ORGANISER_ID))
              .where(DSL.or(documents.stream().map(PlanDocuments::holds).toList()))
              .and(PlanDeskStore.scope(actor))
              .fetch();
      for (var plan : plans) {
        PlanTermsJson.read(plan.value2()).documents().stream()
            .filter(documents::contains)
            .forEach(id -> places.put(id, "评审计划「" + plan.value1() + "」"));
      }
    }
    return places;
  }
}
