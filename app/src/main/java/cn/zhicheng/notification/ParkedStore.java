package cn.zhicheng.notification;

import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;
import static cn.zhicheng.schema.Tables.NOTIFICATION_PARKED;

import cn.zhicheng.journal.NewsLine;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Lines of the journal that nobody could be told of. */
@Repository
class ParkedStore {
  private static final int LONGEST = 500;
  private final DSLContext db;
  private final Clock clock;

  ParkedStore(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** No statement for none. */
  void add(Map<NewsLine, String> failed) {
    failed.forEach((line, error) ->
        db.insertInto(NOTIFICATION_PARKED)
            .set(NOTIFICATION_PARKED.JOURNAL_ID, line.id())
            .set(NOTIFICATION_PARKED.ERROR, Message.cut(error, LONGEST))
            .set(NOTIFICATION_PARKED.PARKED_AT, clock.instant())
            .onConflictDoNothing()
            .execute());
  }

  /** Some of them, the oldest first, held until the transaction ends. */
  List<Long> hold(int most) {
    return db.select(NOTIFICATION_PARKED.JOURNAL_ID)
        .from(NOTIFICATION_PARKED)
        .orderBy(NOTIFICATION_PARKED.JOURNAL_ID)
        .limit(most)
        .forUpdate()
        .skipLocked()
        .fetch(NOTIFICATION_PARKED.JOURNAL_ID);
  }

  void remove(Collection<Long> lines) {
    db.deleteFrom(NOTIFICATION_PARKED)
        .where(NOTIFICATION_PARKED.JOURNAL_ID.eq(DSL.any(lines.toArray(Long[]::new))))
        .execute();
  }

  /** The newest, as operations read them. */
  List<ParkedLine> newest(int most) {
    return db.select(
            NOTIFICATION_PARKED.JOURNAL_ID,
            JOURNAL_ENTRY.SUBJECT_KIND,
            JOURNAL_ENTRY.SUBJECT_ID,
            JOURNAL_ENTRY.ACTION,
            NOTIFICATION_PARKED.ERROR,
            NOTIFICATION_PARKED.PARKED_AT)
        .from(NOTIFICATION_PARKED)
        .join(JOURNAL_ENTRY)
        .on(JOURNAL_ENTRY.ID.eq(NOTIFICATION_PARKED.JOURNAL_ID))
        .orderBy(NOTIFICATION_PARKED.JOURNAL_ID.desc())
        .limit(most)
        .fetch(row ->
            new ParkedLine(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6()));
  }
}
