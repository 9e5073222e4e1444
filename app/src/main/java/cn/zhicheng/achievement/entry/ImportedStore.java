package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ROW;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_ROW;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Takes the good rows of a checked list into the library, each list in one statement. */
@Component
class ImportedStore {
  private static final String GOOD = "GOOD";
  private final DSLContext db;
  private final Clock clock;

  ImportedStore(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Rows behind those of the entry, which the caller holds; says how many came. */
  int rows(UUID entry, UUID list) {
    var last =
        DSL.select(DSL.coalesce(DSL.max(ACHIEVEMENT_ROW.NO), 0))
            .from(ACHIEVEMENT_ROW)
            .where(ACHIEVEMENT_ROW.ENTRY_ID.eq(entry))
            .asField();
    return db.insertInto(
            ACHIEVEMENT_ROW,
            ACHIEVEMENT_ROW.ENTRY_ID,
            ACHIEVEMENT_ROW.NO,
            ACHIEVEMENT_ROW.PAYLOAD,
            ACHIEVEMENT_ROW.IDENTITY)
        .select(
            DSL.select(
                    DSL.val(entry),
                    DSL.rowNumber()
                        .over(DSL.orderBy(LIBRARY_IMPORT_ROW.ROW_NO))
                        .plus(last.coerce(Integer.class)),
                    LIBRARY_IMPORT_ROW.PAYLOAD,
                    LIBRARY_IMPORT_ROW.IDENTITY)
                .from(LIBRARY_IMPORT_ROW)
                .where(LIBRARY_IMPORT_ROW.IMPORT_ID.eq(list))
                .and(LIBRARY_IMPORT_ROW.STATE.eq(GOOD)))
        .onConflictDoNothing()
        .execute();
  }

  /**
   * Drafts of this person, under the ids the list chose for them. The person is held, so that two
   * lists with the same rows come one after the other.
   */
  int entries(UUID person, Category category, UUID list) {
    db.selectOne().from(PERSON).where(PERSON.ID.eq(person)).forNoKeyUpdate().fetch();
    Instant now = clock.instant();
    return db.insertInto(
            ACHIEVEMENT_ENTRY,
            ACHIEVEMENT_ENTRY.ID,
            ACHIEVEMENT_ENTRY.PERSON_ID,
            ACHIEVEMENT_ENTRY.CATEGORY_CODE,
            ACHIEVEMENT_ENTRY.CATEGORY_VERSION,
            ACHIEVEMENT_ENTRY.TITLE,
            ACHIEVEMENT_ENTRY.PAYLOAD,
            ACHIEVEMENT_ENTRY.SOURCE,
            ACHIEVEMENT_ENTRY.STATUS,
            ACHIEVEMENT_ENTRY.CREATED_AT,
            ACHIEVEMENT_ENTRY.UPDATED_AT)
        .select(
            DSL.select(
                    LIBRARY_IMPORT_ROW.ENTRY_ID,
                    DSL.val(person),
                    DSL.val(category.code()),
                    DSL.val(category.version()),
                    LIBRARY_IMPORT_ROW.TITLE,
                    LIBRARY_IMPORT_ROW.PAYLOAD,
                    DSL.val(EntrySource.USER.name()),
                    DSL.val(EntryState.DRAFT.name()),
                    DSL.val(now),
                    DSL.val(now))
                .from(LIBRARY_IMPORT_ROW)
                .where(LIBRARY_IMPORT_ROW.IMPORT_ID.eq(list))
                .and(LIBRARY_IMPORT_ROW.STATE.eq(GOOD))
                .andNotExists(
                    DSL.selectOne()
                        .from(ACHIEVEMENT_ENTRY)
                        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
                        .and(ACHIEVEMENT_ENTRY.CATEGORY_CODE.eq(category.code()))
                        .and(ACHIEVEMENT_ENTRY.STATUS.ne(EntryState.DELETED.name()))
                        .and(ACHIEVEMENT_ENTRY.PAYLOAD.eq(LIBRARY_IMPORT_ROW.PAYLOAD))))
        .onConflictDoNothing()
        .execute();
  }
}
