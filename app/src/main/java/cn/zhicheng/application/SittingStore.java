package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalHead;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/**
 * Loads an application for a move, in one statement. Its plan is known by its version, so that its
 * terms are not sent and read again with every decision.
 */
@Repository
class SittingStore {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final Field<List<Step>> ROUTE = RouteStore.route(TITLE_APPLICATION.ID).as("route");
  private static final Field<List<Hand>> BELOW = AuditStore.below().as("below");
  private static final Field<JournalHead> JOURNAL =
      Journal.head(Application.SUBJECT, TITLE_APPLICATION.ID).as("journal");
  private static final Field<Boolean> POSTS =
      DSL.field(
              PostApprovals.recorded(
                  DSL.param("body", SQLDataType.UUID), TITLE_APPLICATION.PLAN_YEAR))
          .as("posts");
  private final Plans plans;
  private final Rendered reached;
  private final Rendered own;

  SittingStore(DSLContext db, Plans plans) {
    this.plans = plans;
    this.reached =
        Rendered.of(db, query(Applications.reachedBy(DSL.param("body", SQLDataType.UUID))));
    this.own =
        Rendered.of(
            db,
            query(
                TITLE_APPLICATION
                    .PERSON_ID
                    .eq(DSL.param("person", SQLDataType.UUID))
                    .and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name()))));
  }

  /** For a body it has reached; empty for all others. */
  Optional<Sitting> reached(UUID body, UUID id) {
    return first(reached.fetch(Map.of("body", body, "id", id)));
  }

  /** For the individual whose own it is; empty for everybody else, and when deleted. */
  Optional<Sitting> own(UUID person, UUID id) {
    return first(own.fetch(Map.of("person", person, "body", NOBODY, "id", id)));
  }

  private Optional<Sitting> first(Result<Record> found) {
    return found.stream().findFirst().map(this::sitting);
  }

  private static Select<?> query(Condition scope) {
    return DSL.select(TITLE_APPLICATION.fields())
        .select(REVIEW_PLAN.ID, REVIEW_PLAN.VERSION)
        .select(ORGANISATION.fields())
        .select(PERSON.NAME, ROUTE, BELOW, JOURNAL, POSTS)
        .from(TITLE_APPLICATION)
        .join(PERSON)
        .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .leftJoin(ORGANISATION)
        .on(ORGANISATION.ID.eq(DSL.param("body", SQLDataType.UUID)))
        .where(TITLE_APPLICATION.ID.eq(DSL.param("id", SQLDataType.UUID)))
        .and(scope);
  }

  private Sitting sitting(Record row) {
    return new Sitting(
        ApplicationStore.application(row),
        plans.at(row.get(REVIEW_PLAN.ID), row.get(REVIEW_PLAN.VERSION)),
        row.get(PERSON.NAME),
        row.get(ROUTE),
        row.get(BELOW),
        row.get(JOURNAL),
        row.get(ORGANISATION.ID) == null ? null : Organisations.read(row),
        row.get(POSTS));
  }
}
