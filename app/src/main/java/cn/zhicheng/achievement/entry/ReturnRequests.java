package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.RETURN_REQUEST;

import cn.zhicheng.achievement.ReturnRequestState;
import cn.zhicheng.shared.Ids;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Requests for return in the database. The entry was loaded in its scope before. */
@Component
public class ReturnRequests {
  private final DSLContext db;
  private final Clock clock;

  ReturnRequests(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The latest request of an entry, whatever became of it. */
  public Optional<ReturnRequest> last(UUID entry) {
    return db.selectFrom(RETURN_REQUEST)
        .where(RETURN_REQUEST.ENTRY_ID.eq(entry))
        .orderBy(RETURN_REQUEST.ID.desc())
        .limit(1)
        .fetchOptional(ReturnRequests::read);
  }

  /** The one that waits for its answer. */
  public Optional<ReturnRequest> open(UUID entry) {
    return last(entry).filter(ReturnRequest::open);
  }

  void add(UUID entry, String reason) {
    db.insertInto(RETURN_REQUEST)
        .set(RETURN_REQUEST.ID, Ids.next())
        .set(RETURN_REQUEST.ENTRY_ID, entry)
        .set(RETURN_REQUEST.REASON, reason)
        .set(RETURN_REQUEST.STATUS, ReturnRequestState.OPEN.name())
        .set(RETURN_REQUEST.ASKED_AT, clock.instant())
        .execute();
  }

  /** Ends the open requests of these entries; entries without one are left alone. */
  void end(Collection<UUID> entries, ReturnRequestState to, String answer, String by) {
    db.update(RETURN_REQUEST)
        .set(RETURN_REQUEST.STATUS, to.name())
        .set(RETURN_REQUEST.ANSWER, answer)
        .set(RETURN_REQUEST.ANSWERED_BY, by)
        .set(RETURN_REQUEST.ANSWERED_AT, clock.instant())
        .where(RETURN_REQUEST.ENTRY_ID.eq(DSL.any(entries.toArray(UUID[]::new))))
        .and(RETURN_REQUEST.STATUS.eq(ReturnRequestState.OPEN.name()))
        .execute();
  }

  /**
   * Counts the entry's version up, so that nobody decides on a page that does not show the request
   * yet; its content stays what it was. False when somebody was faster.
   */
  boolean noticed(LibraryEntry entry) {
    return db.update(ACHIEVEMENT_ENTRY)
            .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
            .where(ACHIEVEMENT_ENTRY.ID.eq(entry.id()))
            .and(ACHIEVEMENT_ENTRY.VERSION.eq(entry.version()))
            .and(ACHIEVEMENT_ENTRY.STATUS.eq(entry.state().name()))
            .execute()
        == 1;
  }

  /** Holds for entries with an open request. */
  static Condition isOpen() {
    return RETURN_REQUEST
        .ENTRY_ID
        .eq(ACHIEVEMENT_ENTRY.ID)
        .and(RETURN_REQUEST.STATUS.eq(ReturnRequestState.OPEN.name()));
  }

  static ReturnRequest read(Record row) {
    return new ReturnRequest(
        row.get(RETURN_REQUEST.ID),
        row.get(RETURN_REQUEST.ENTRY_ID),
        row.get(RETURN_REQUEST.REASON),
        ReturnRequestState.valueOf(row.get(RETURN_REQUEST.STATUS)),
        row.get(RETURN_REQUEST.ASKED_AT),
        row.get(RETURN_REQUEST.ANSWER),
        row.get(RETURN_REQUEST.ANSWERED_BY),
        row.get(RETURN_REQUEST.ANSWERED_AT));
  }
}
