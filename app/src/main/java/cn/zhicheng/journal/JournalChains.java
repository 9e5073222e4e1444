package cn.zhicheng.journal;

import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;

import cn.zhicheng.schema.tables.records.JournalEntryRecord;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Follows the chains of all subjects, line by line. */
@Component
public class JournalChains {
  private static final int FETCHED = 1000;
  private final DSLContext db;

  JournalChains(DSLContext db) {
    this.db = db;
  }

  /**
   * A line that does not hang on the one before it or no longer says what its hash was made of.
   *
   * @param line its id
   */
  public record Broken(String subjectKind, UUID subjectId, int seq, long line) {}

  /**
   * Follows them inside the caller's transaction, in memory that does not grow with the lines.
   *
   * @param broken is told of every line that does not fit; those behind it are held against its
   *     hash as it stands
   * @return how many lines there are
   */
  public long each(Consumer<Broken> broken) {
    var walk = new Walk(broken);
    try (Cursor<JournalEntryRecord> lines =
        db.selectFrom(JOURNAL_ENTRY)
            .orderBy(JOURNAL_ENTRY.SUBJECT_KIND, JOURNAL_ENTRY.SUBJECT_ID, JOURNAL_ENTRY.SEQ)
            .fetchSize(FETCHED)
            .fetchLazy()) {
      lines.forEach(walk::step);
    }
    return walk.lines;
  }

  private static final class Walk {
    private final Consumer<Broken> broken;
    private String kind = "";
    private UUID subject = new UUID(0, 0);
    private String prev = JournalHash.START;
    private long lines;

    Walk(Consumer<Broken> broken) {
      this.broken = broken;
    }

    void step(JournalEntryRecord row) {
      lines++;
      if (!row.getSubjectKind().equals(kind) || !row.getSubjectId().equals(subject)) {
        kind = row.getSubjectKind();
        subject = row.getSubjectId();
        prev = JournalHash.START;
      }
      if (!fits(row)) {
        broken.accept(new Broken(kind, subject, row.getSeq(), row.getId()));
      }
      prev = row.getHash();
    }

    private boolean fits(JournalEntryRecord row) {
      try {
        return Journal.follows(prev, kind, subject, Journal.line(row));
      } catch (JacksonException unreadable) {
        return false;
      }
    }
  }
}
