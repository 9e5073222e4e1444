package cn.zhicheng.notification;

import static cn.zhicheng.schema.Tables.NOTIFICATION_CURSOR;

import cn.zhicheng.journal.NewsLine;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How far the journal has been told. */
@Repository
class CursorStore {
  private final DSLContext db;

  CursorStore(DSLContext db) {
    this.db = db;
  }

  /** A place in the journal. */
  record Place(long xid, long id) {
    /** Before every line. */
    static final Place START = new Place(0, 0);
  }

  /** The place, held until the transaction ends; empty when somebody else holds it. */
  Optional<Place> hold() {
    return db.select(NOTIFICATION_CURSOR.XID, NOTIFICATION_CURSOR.JOURNAL_ID)
        .from(NOTIFICATION_CURSOR)
        .forUpdate()
        .skipLocked()
        .fetchOptional(row -> new Place(row.value1(), row.value2()));
  }

  void moveTo(NewsLine last) {
    db.update(NOTIFICATION_CURSOR)
        .set(NOTIFICATION_CURSOR.XID, last.xid())
        .set(NOTIFICATION_CURSOR.JOURNAL_ID, last.id())
        .execute();
  }
}
