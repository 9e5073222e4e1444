package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_REVISION;

import cn.zhicheng.query.Rendered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Earlier versions of typed sections, the newest {@link RevisionStack#KEPT} of each. */
@Repository
class RevisionStore {
  private final DSLContext db;
  private final Rendered<Result<Record>> newest;

  RevisionStore(DSLContext db, JdbcOperations jdbc) {
    this.db = db;
    this.newest =
        Rendered.rows(
            db,
            jdbc,
            DSL.select(APPLICATION_REVISION.fields())
                .from(APPLICATION_REVISION)
                .where(APPLICATION_REVISION.APPLICATION_ID.eq(DSL.param("id", SQLDataType.UUID)))
                .and(APPLICATION_REVISION.SECTION.eq(DSL.param("section", SQLDataType.VARCHAR)))
                .orderBy(APPLICATION_REVISION.ID.desc())
                .limit(DSL.param("most", SQLDataType.INTEGER)));
  }

  /** Newest first; the caller has loaded the application within its scope. */
  List<Revision> of(UUID application, String section) {
    return newest(application, section, RevisionStack.KEPT);
  }

  Optional<Revision> latest(UUID application, String section) {
    return newest(application, section, 1).stream().findFirst();
  }

  private List<Revision> newest(UUID application, String section, int most) {
    return newest
        .fetch(Map.of("id", application, "section", section, "most", most))
        .map(RevisionStore::revision);
  }

  /** Adds one and lets go of those beyond the limit. */
  void add(
      UUID application, String section, Map<String, String> content, RevisionAct act, Instant at) {
    db.insertInto(APPLICATION_REVISION)
        .set(APPLICATION_REVISION.APPLICATION_ID, application)
        .set(APPLICATION_REVISION.SECTION, section)
        .set(APPLICATION_REVISION.CONTENT, ApplicationStore.json(content))
        .set(APPLICATION_REVISION.ACT, act.name())
        .set(APPLICATION_REVISION.MADE_AT, at)
        .execute();
    var newer = APPLICATION_REVISION.as("newer");
    db.deleteFrom(APPLICATION_REVISION)
        .where(in(application, section))
        .and(
            APPLICATION_REVISION.ID.le(
                DSL.select(newer.ID)
                    .from(newer)
                    .where(newer.APPLICATION_ID.eq(application))
                    .and(newer.SECTION.eq(section))
                    .orderBy(newer.ID.desc())
                    .offset(RevisionStack.KEPT)
                    .limit(1)))
        .execute();
  }

  void remove(UUID application, List<Long> ids) {
    db.deleteFrom(APPLICATION_REVISION)
        .where(APPLICATION_REVISION.APPLICATION_ID.eq(application))
        .and(APPLICATION_REVISION.ID.in(ids))
        .execute();
  }

  private static Condition in(UUID application, String section) {
    return APPLICATION_REVISION
        .APPLICATION_ID
        .eq(application)
        .and(APPLICATION_REVISION.SECTION.eq(section));
  }

  private static Revision revision(Record row) {
    return new Revision(
        row.get(APPLICATION_REVISION.ID),
        ApplicationStore.texts(row.get(APPLICATION_REVISION.CONTENT)),
        RevisionAct.valueOf(row.get(APPLICATION_REVISION.ACT)),
        row.get(APPLICATION_REVISION.MADE_AT));
  }
}
