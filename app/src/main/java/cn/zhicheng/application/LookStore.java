package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_LOOK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The looks of operations into applications. */
@Repository
class LookStore {
  private final DSLContext db;

  LookStore(DSLContext db) {
    this.db = db;
  }

  /** Within a query on applications: those this account may look at now. */
  static Condition open(UUID account, Instant now) {
    return DSL.exists(
        DSL.selectOne()
            .from(APPLICATION_LOOK)
            .where(APPLICATION_LOOK.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
            .and(APPLICATION_LOOK.ACCOUNT_ID.eq(account))
            .and(APPLICATION_LOOK.ENDS_AT.gt(now)));
  }

  /** All looks into an application, oldest first, as part of a query on applications. */
  static Field<List<Look>> looks(Field<UUID> application) {
    return DSL.multiset(
            DSL.select(
                    APPLICATION_LOOK.ACTOR_NAME,
                    APPLICATION_LOOK.REASON,
                    APPLICATION_LOOK.LOOKED_AT)
                .from(APPLICATION_LOOK)
                .where(APPLICATION_LOOK.APPLICATION_ID.eq(application))
                .orderBy(APPLICATION_LOOK.LOOKED_AT, APPLICATION_LOOK.ID))
        .convertFrom(rows -> rows.map(Records.mapping(Look::new)));
  }

  /** The application with this number, once it was submitted. */
  Optional<UUID> submitted(String number) {
    return db.select(TITLE_APPLICATION.ID)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.APPLICATION_NO.eq(number))
        .and(TITLE_APPLICATION.ROUND.gt((short) 0))
        .and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name()))
        .fetchOptional(TITLE_APPLICATION.ID);
  }

  void add(Actor actor, UUID application, String reason, Instant now, Duration length) {
    db.insertInto(APPLICATION_LOOK)
        .set(APPLICATION_LOOK.ID, Ids.next())
        .set(APPLICATION_LOOK.APPLICATION_ID, application)
        .set(APPLICATION_LOOK.ACCOUNT_ID, actor.accountId())
        .set(APPLICATION_LOOK.ACTOR_NAME, actor.name())
        .set(APPLICATION_LOOK.REASON, reason)
        .set(APPLICATION_LOOK.LOOKED_AT, now)
        .set(APPLICATION_LOOK.ENDS_AT, now.plus(length))
        .execute();
  }
}
