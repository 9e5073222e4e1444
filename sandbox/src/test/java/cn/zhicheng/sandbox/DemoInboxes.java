package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;
import static cn.zhicheng.schema.Tables.NOTIFICATION;
import static cn.zhicheng.schema.Tables.NOTIFICATION_CURSOR;
import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.notification.TellNews;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What the demo data's people and bodies read in 「消息中心」 once everything was told. */
final class DemoInboxes {
  private final DSLContext db;

  /** The running product tells as well: whoever holds the place in the journal is waited for. */
  DemoInboxes(DSLContext db, TellNews news) {
    this.db = db;
    do {
      db.selectFrom(NOTIFICATION_CURSOR).forUpdate().fetch();
      news.tell();
    } while (behind());
  }

  private boolean behind() {
    long told = db.selectFrom(NOTIFICATION_CURSOR).fetchSingle().getJournalId();
    return db.fetchExists(JOURNAL_ENTRY, JOURNAL_ENTRY.ID.gt(told));
  }

  List<String> of(UUID reader) {
    return sentences(NOTIFICATION.RECIPIENT_ID.eq(reader));
  }

  List<String> ofBody(String name) {
    return of(
        db.select(ORGANISATION.ID)
            .from(ORGANISATION)
            .where(ORGANISATION.NAME.eq(name))
            .fetchSingle()
            .value1());
  }

  List<String> all() {
    return sentences(DSL.noCondition());
  }

  private List<String> sentences(Condition which) {
    return db.select(NOTIFICATION.SENTENCE)
        .from(NOTIFICATION)
        .where(which)
        .fetch(NOTIFICATION.SENTENCE);
  }
}
