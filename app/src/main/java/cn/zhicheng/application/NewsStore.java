package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_RETURN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what messages need, many applications at a time. */
@Repository
class NewsStore {
  private static final Field<List<Step>> ROUTE = RouteStore.route(TITLE_APPLICATION.ID).as("route");
  private static final Field<NavigableMap<Integer, Instant>> DEADLINES =
      DSL.multiset(
              DSL.select(APPLICATION_RETURN.ROUND, APPLICATION_RETURN.DEADLINE)
                  .from(APPLICATION_RETURN)
                  .where(APPLICATION_RETURN.APPLICATION_ID.eq(TITLE_APPLICATION.ID)))
          .convertFrom(NewsStore::deadlines)
          .as("deadlines");

  private final DSLContext db;

  NewsStore(DSLContext db) {
    this.db = db;
  }

  /** By id; one statement. */
  Map<UUID, NewsFacts> facts(Collection<UUID> applications) {
    return db.select(TITLE_APPLICATION.fields())
        .select(ROUTE, DEADLINES)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.ID.eq(DSL.any(applications.toArray(UUID[]::new))))
        .fetchMap(TITLE_APPLICATION.ID, NewsStore::facts);
  }

  /** A person's applications under a plan that are neither over nor deleted. */
  private static final List<String> LIVE =
      List.of(
          ApplicationState.DRAFT.name(),
          ApplicationState.IN_AUDIT.name(),
          ApplicationState.RETURNED.name(),
          ApplicationState.ACCEPTED.name());

  /** Who has a live application under these plans, by plan. */
  Map<UUID, List<UUID>> liveUnder(Collection<UUID> plans) {
    return db.select(TITLE_APPLICATION.PLAN_ID, TITLE_APPLICATION.PERSON_ID)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.PLAN_ID.eq(DSL.any(plans.toArray(UUID[]::new))))
        .and(TITLE_APPLICATION.STATUS.in(LIVE))
        .fetchGroups(TITLE_APPLICATION.PLAN_ID, TITLE_APPLICATION.PERSON_ID);
  }

  private static NavigableMap<Integer, Instant> deadlines(Result<Record2<Short, Instant>> returns) {
    var byRound = new TreeMap<Integer, Instant>();
    returns.forEach(row -> byRound.put(row.value1().intValue(), row.value2()));
    return byRound;
  }

  private static NewsFacts facts(Record row) {
    @Nullable Instant since = row.get(TITLE_APPLICATION.STEP_SINCE);
    return new NewsFacts(
        row.get(TITLE_APPLICATION.ID),
        row.get(TITLE_APPLICATION.APPLICATION_NO),
        row.get(TITLE_APPLICATION.PERSON_ID),
        row.get(TITLE_APPLICATION.PLAN_YEAR),
        ApplicationState.valueOf(row.get(TITLE_APPLICATION.STATUS)),
        row.get(TITLE_APPLICATION.CURRENT_STEP),
        row.get(TITLE_APPLICATION.ROUND),
        since,
        row.get(ROUTE),
        row.get(DEADLINES));
  }
}
