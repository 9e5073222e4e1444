package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** A person's application before this one, whatever became of it. */
@Repository
class EarlierStore {
  private final DSLContext db;

  EarlierStore(DSLContext db) {
    this.db = db;
  }

  /** The last one begun before this; those the person deleted do not count. */
  Optional<Application> before(UUID person, UUID application) {
    return db.selectFrom(TITLE_APPLICATION)
        .where(earlier(person, application))
        .orderBy(TITLE_APPLICATION.ID.desc())
        .limit(1)
        .fetchOptional(ApplicationStore::application);
  }

  /** The entries it held; empty when there is none. */
  Optional<Set<UUID>> lastUsed(UUID person, UUID application) {
    return db.select(
            DSL.multiset(
                    DSL.select(APPLICATION_ITEM.ENTRY_ID)
                        .from(APPLICATION_ITEM)
                        .where(APPLICATION_ITEM.APPLICATION_ID.eq(TITLE_APPLICATION.ID)))
                .convertFrom(rows -> new HashSet<>(rows.getValues(APPLICATION_ITEM.ENTRY_ID))))
        .from(TITLE_APPLICATION)
        .where(earlier(person, application))
        .orderBy(TITLE_APPLICATION.ID.desc())
        .limit(1)
        .fetchOptional(row -> row.value1());
  }

  private static Condition earlier(UUID person, UUID application) {
    return TITLE_APPLICATION
        .PERSON_ID
        .eq(person)
        .and(TITLE_APPLICATION.ID.lt(application))
        .and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name()));
  }
}
