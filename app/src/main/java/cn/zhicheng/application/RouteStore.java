package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.plan.RouteStep;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The frozen routes: later changes of an organisation do not bend a route under way. */
@Repository
class RouteStore {
  private final DSLContext db;

  RouteStore(DSLContext db) {
    this.db = db;
  }

  List<Step> of(UUID application) {
    return db.select(route(DSL.val(application))).fetchSingle().value1();
  }

  /** An application's route, the unit first, as part of a query on applications. */
  static Field<List<Step>> route(Field<UUID> application) {
    return DSL.multiset(
            DSL.select(
                    APPLICATION_STEP.SEQ.convertFrom(Short::intValue),
                    APPLICATION_STEP.CODE,
                    APPLICATION_STEP.LABEL,
                    APPLICATION_STEP.ORGANISATION_ID,
                    ORGANISATION.NAME,
                    ORGANISATION.CONTACT,
                    ORGANISATION.CONTACT_PHONE,
                    ORGANISATION.STATUS.convertFrom(OrganisationStatus::valueOf),
                    ORGANISATION.SAME_HAND)
                .from(APPLICATION_STEP)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(APPLICATION_STEP.ORGANISATION_ID))
                .where(APPLICATION_STEP.APPLICATION_ID.eq(application))
                .orderBy(APPLICATION_STEP.SEQ))
        .convertFrom(rows -> rows.map(Records.mapping(Step::new)));
  }

  /**
   * The first level of a route that is climbed again, with the successors of merged bodies in their
   * places; no statement while none is merged.
   */
  Step withSuccessors(UUID application, List<Step> route) {
    if (route.stream().noneMatch(step -> step.standing() == OrganisationStatus.MERGED)) {
      return route.getFirst();
    }
    takeOver(application);
    return of(application).getFirst();
  }

  /** Puts the successors of merged bodies in their places, whose successors may be merged too. */
  private void takeOver(UUID application) {
    int taken;
    do {
      taken =
          db.update(APPLICATION_STEP)
              .set(APPLICATION_STEP.ORGANISATION_ID, ORGANISATION.MERGED_INTO)
              .from(ORGANISATION)
              .where(APPLICATION_STEP.APPLICATION_ID.eq(application))
              .and(ORGANISATION.ID.eq(APPLICATION_STEP.ORGANISATION_ID))
              .and(ORGANISATION.MERGED_INTO.isNotNull())
              .execute();
    } while (taken > 0);
  }

  /**
   * Writes a route once, after the move that only one submission wins; an empty one writes nothing.
   */
  void freeze(UUID application, List<RouteStep> route) {
    if (route.isEmpty()) {
      return;
    }
    var insert =
        db.insertInto(
            APPLICATION_STEP,
            APPLICATION_STEP.APPLICATION_ID,
            APPLICATION_STEP.SEQ,
            APPLICATION_STEP.CODE,
            APPLICATION_STEP.ORGANISATION_ID,
            APPLICATION_STEP.LABEL);
    for (RouteStep step : route) {
      insert =
          insert.values(
              application,
              (short) step.seq(),
              step.code().name(),
              step.body().id(),
              step.code().label());
    }
    insert.execute();
  }
}
