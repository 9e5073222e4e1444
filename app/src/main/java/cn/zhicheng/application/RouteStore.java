package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;

import cn.zhicheng.plan.RouteStep;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The frozen routes: later changes of an organisation do not bend a route under way. */
@Repository
class RouteStore {
  private final DSLContext db;

  RouteStore(DSLContext db) {
    this.db = db;
  }

  List<Step> of(UUID application) {
    return db.selectFrom(APPLICATION_STEP)
        .where(APPLICATION_STEP.APPLICATION_ID.eq(application))
        .orderBy(APPLICATION_STEP.SEQ)
        .fetch(
            row -> new Step(row.getSeq(), row.getCode(), row.getLabel(), row.getOrganisationId()));
  }

  void freeze(UUID application, List<RouteStep> route) {
    db.deleteFrom(APPLICATION_STEP)
        .where(APPLICATION_STEP.APPLICATION_ID.eq(application))
        .execute();
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
