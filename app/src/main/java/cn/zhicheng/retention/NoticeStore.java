package cn.zhicheng.retention;

import static cn.zhicheng.schema.Tables.RETENTION_NOTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The retention_notice table. */
@Repository
class NoticeStore {
  private final DSLContext db;

  NoticeStore(DSLContext db) {
    this.db = db;
  }

  /** What was told of one subject. */
  record Notice(
      String kind,
      UUID subject,
      UUID person,
      LocalDate first,
      @Nullable LocalDate second,
      LocalDate eraseOn) {}

  /** False when there is one. */
  boolean add(String kind, Expiring.Idle idle, LocalDate today, LocalDate eraseOn) {
    return db.insertInto(RETENTION_NOTICE)
            .set(RETENTION_NOTICE.KIND, kind)
            .set(RETENTION_NOTICE.SUBJECT_ID, idle.subject())
            .set(RETENTION_NOTICE.PERSON_ID, idle.person())
            .set(RETENTION_NOTICE.FIRST_ON, today)
            .set(RETENTION_NOTICE.ERASE_ON, eraseOn)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Those of a kind whose end is no later than this day, in order of their subjects. */
  List<Notice> until(String kind, LocalDate day, @Nullable UUID after, int most) {
    return db.selectFrom(RETENTION_NOTICE)
        .where(RETENTION_NOTICE.KIND.eq(kind))
        .and(RETENTION_NOTICE.ERASE_ON.le(day))
        .and(after == null ? DSL.noCondition() : RETENTION_NOTICE.SUBJECT_ID.gt(after))
        .orderBy(RETENTION_NOTICE.SUBJECT_ID)
        .limit(most)
        .fetch(row ->
            new Notice(
                row.getKind(),
                row.getSubjectId(),
                row.getPersonId(),
                row.getFirstOn(),
                row.getSecondOn(),
                row.getEraseOn()));
  }

  /** The second was sent; the end never comes sooner than told. */
  void second(Notice notice, LocalDate today, LocalDate eraseOn) {
    db.update(RETENTION_NOTICE)
        .set(RETENTION_NOTICE.SECOND_ON, today)
        .set(RETENTION_NOTICE.ERASE_ON, eraseOn)
        .where(RETENTION_NOTICE.KIND.eq(notice.kind()))
        .and(RETENTION_NOTICE.SUBJECT_ID.eq(notice.subject()))
        .execute();
  }

  void drop(Notice notice) {
    db.deleteFrom(RETENTION_NOTICE)
        .where(RETENTION_NOTICE.KIND.eq(notice.kind()))
        .and(RETENTION_NOTICE.SUBJECT_ID.eq(notice.subject()))
        .execute();
  }

  /** What a person was told of, the soonest first. */
  List<Notice> of(UUID person) {
    return db.selectFrom(RETENTION_NOTICE)
        .where(RETENTION_NOTICE.PERSON_ID.eq(person))
        .orderBy(RETENTION_NOTICE.ERASE_ON, RETENTION_NOTICE.SUBJECT_ID)
        .fetch(row ->
            new Notice(
                row.getKind(),
                row.getSubjectId(),
                row.getPersonId(),
                row.getFirstOn(),
                row.getSecondOn(),
                row.getEraseOn()));
  }
}
