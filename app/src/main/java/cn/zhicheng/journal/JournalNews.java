package cn.zhicheng.journal;

import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * Reads the journal as an outbox: in the order of transactions, and only those older than every
 * open one. A line whose transaction is still open can therefore never be passed over; it holds up
 * the lines behind it until it ends.
 */
@Component
public class JournalNews {
  private static final Field<Long> OLDEST_OPEN =
      DSL.field("pg_snapshot_xmin(pg_current_snapshot())::text::bigint", SQLDataType.BIGINT);
  private static final Field<Long> NEWEST =
      DSL.field("pg_snapshot_xmax(pg_current_snapshot())::text::bigint", SQLDataType.BIGINT);

  private final DSLContext db;

  JournalNews(DSLContext db) {
    this.db = db;
  }

  /** The lines behind this place, at most so many. */
  public List<NewsLine> after(long xid, long id, int most) {
    return db.selectFrom(JOURNAL_ENTRY)
        .where(DSL.row(JOURNAL_ENTRY.XID, JOURNAL_ENTRY.ID).gt(xid, id))
        .and(JOURNAL_ENTRY.XID.lt(OLDEST_OPEN))
        .orderBy(JOURNAL_ENTRY.XID, JOURNAL_ENTRY.ID)
        .limit(most)
        .fetch(JournalNews::news);
  }

  /** These lines, in their order. */
  public List<NewsLine> lines(Collection<Long> ids) {
    return db.selectFrom(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.ID.eq(DSL.any(ids.toArray(Long[]::new))))
        .orderBy(JOURNAL_ENTRY.XID, JOURNAL_ENTRY.ID)
        .fetch(JournalNews::news);
  }

  /**
   * Whether this transaction lies ahead of all there are: then the database was put back into
   * another server, whose transactions count from anew.
   */
  public boolean ahead(long xid) {
    return db.select(NEWEST).fetchSingle().value1() < xid;
  }

  private static NewsLine news(Record row) {
    return new NewsLine(
        row.get(JOURNAL_ENTRY.XID),
        row.get(JOURNAL_ENTRY.ID),
        row.get(JOURNAL_ENTRY.SUBJECT_KIND),
        row.get(JOURNAL_ENTRY.SUBJECT_ID),
        Journal.line(row));
  }
}
