package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalHead;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.PostApprovals;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.query.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectQuery;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * Loads an application for a move, in one statement. Its plan is known by its version, so that its
 * terms are not sent and read again with every decision.
 */
@Repository
class SittingStore {
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
  private final Rendered<Optional<Record>> byUnit;
  private final Rendered<Optional<Record>> above;
  private final Rendered<Optional<Record>> own;

  SittingStore(DSLContext db, JdbcOperations jdbc, Plans plans) {
    this.plans = plans;
    Condition reached = Applications.reachedBy(DSL.param("body", SQLDataType.UUID));
    this.byUnit = Rendered.row(db, jdbc, withUnit(reached));
    this.above = Rendered.row(db, jdbc, query(reached));
    this.own =
        Rendered.row(
            db,
            jdbc,
            query(
                TITLE_APPLICATION
                    .PERSON_ID
                    .eq(DSL.param("person", SQLDataType.UUID))
                    .and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name()))));
  }

  /** For a body it has reached; empty for all others. */
  Optional<Sitting> reached(Actor actor, UUID id) {
    var asked = Map.of("body", actor.organisation(), "id", id);
    return actor.role() == Role.UNIT
        ? byUnit.fetch(asked).map(row -> sitting(row, Organisations.read(row), row.get(POSTS)))
        : above.fetch(asked).map(this::sitting);
  }

  /** For the individual whose own it is; empty for everybody else, and when deleted. */
  Optional<Sitting> own(UUID person, UUID id) {
    return own.fetch(Map.of("person", person, "id", id)).map(this::sitting);
  }

  private static SelectQuery<Record> query(Condition scope) {
    return DSL.select(TITLE_APPLICATION.fields())
        .select(REVIEW_PLAN.ID, REVIEW_PLAN.VERSION)
        .select(PERSON.NAME, ROUTE, BELOW, JOURNAL)
        .from(TITLE_APPLICATION)
        .join(PERSON)
        .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .where(TITLE_APPLICATION.ID.eq(DSL.param("id", SQLDataType.UUID)))
        .and(scope)
        .getQuery();
  }

  /** With the unit itself and its posts: they matter to no other level. */
  private static Select<?> withUnit(Condition scope) {
    SelectQuery<Record> query = query(scope);
    query.addSelect(ORGANISATION.fields());
    query.addSelect(POSTS);
    query.addJoin(ORGANISATION, ORGANISATION.ID.eq(DSL.param("body", SQLDataType.UUID)));
    return query;
  }

  private Sitting sitting(Record row) {
    return sitting(row, null, false);
  }

  private Sitting sitting(Record row, @Nullable Organisation unit, boolean postsOnRecord) {
    return new Sitting(
        ApplicationStore.application(row),
        plans.at(row.get(REVIEW_PLAN.ID), row.get(REVIEW_PLAN.VERSION)),
        row.get(PERSON.NAME),
        row.get(ROUTE),
        row.get(BELOW),
        row.get(JOURNAL),
        unit,
        postsOnRecord);
  }
}
