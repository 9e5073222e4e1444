package cn.zhicheng.journal;

import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * One hash over all lines up to one: what the chains of single subjects can't show, that the newest
 * lines or a whole subject were taken away, shows against a digest that was kept elsewhere.
 */
@Component
public class JournalDigest {
  private static final int FETCHED = 5000;

  /** Milliseconds between two looks. */
  private static final long PAUSE = 200;

  private final DSLContext db;

  JournalDigest(DSLContext db) {
    this.db = db;
  }

  /**
   * A stretch of the journal.
   *
   * @param lines how many
   * @param hash SHA-256 over the hash before and each line's id and hash
   */
  public record Stretch(long lines, String hash) {}

  /** The newest line from before this time; 0 for none. */
  public long newest(Instant before) {
    Long id =
        db.select(DSL.max(JOURNAL_ENTRY.ID))
            .from(JOURNAL_ENTRY)
            .where(JOURNAL_ENTRY.AT.lt(before))
            .fetchSingle()
            .value1();
    return id == null ? 0 : id;
  }

  /**
   * Waits until every transaction that is open now has ended, the database doing the waiting; says
   * whether they have.
   */
  public boolean settled(Duration patience) {
    long next = transaction("pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    for (long left = patience.toMillis(); left > 0; left -= PAUSE) {
      if (transaction("pg_snapshot_xmin(pg_current_snapshot())::text::bigint") >= next) {
        return true;
      }
      db.fetch("SELECT pg_sleep(?)", PAUSE / 1000.0);
    }
    return false;
  }

  private long transaction(String which) {
    return db.select(DSL.field(which, SQLDataType.BIGINT)).fetchSingle().value1();
  }

  /**
   * The lines behind one up to another, inside the caller's transaction.
   *
   * @param before hash of the stretch before; empty for the first
   */
  public Stretch of(long after, long to, String before) {
    MessageDigest digest = sha256();
    digest.update(before.getBytes(StandardCharsets.US_ASCII));
    long lines = 0;
    try (Cursor<Record2<Long, String>> rows =
        db.select(JOURNAL_ENTRY.ID, JOURNAL_ENTRY.HASH)
            .from(JOURNAL_ENTRY)
            .where(JOURNAL_ENTRY.ID.gt(after))
            .and(JOURNAL_ENTRY.ID.le(to))
            .orderBy(JOURNAL_ENTRY.ID)
            .fetchSize(FETCHED)
            .fetchLazy()) {
      for (var row : rows) {
        lines++;
        digest.update(
            (row.value1() + ":" + row.value2() + "\n").getBytes(StandardCharsets.US_ASCII));
      }
    }
    return new Stretch(lines, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 in this JDK", e);
    }
  }
}
