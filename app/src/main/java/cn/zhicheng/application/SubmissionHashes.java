package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_SUBMISSION;

import cn.zhicheng.schema.tables.records.ApplicationSubmissionRecord;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Holds everything that was ever submitted against the hashes of its receipts. */
@Component
public class SubmissionHashes {
  private static final int FETCHED = 50;
  private final DSLContext db;

  SubmissionHashes(DSLContext db) {
    this.db = db;
  }

  /**
   * Reads them inside the caller's transaction, one after the other.
   *
   * @param changed is told of every application and round whose content is no longer that of its
   *     receipt
   * @return how many there are
   */
  public long each(BiConsumer<UUID, Integer> changed) {
    long all = 0;
    try (Cursor<ApplicationSubmissionRecord> rows =
        db.selectFrom(APPLICATION_SUBMISSION).fetchSize(FETCHED).fetchLazy()) {
      for (ApplicationSubmissionRecord row : rows) {
        all++;
        if (!intact(row)) {
          changed.accept(row.getApplicationId(), row.getRound().intValue());
        }
      }
    }
    return all;
  }

  private static boolean intact(ApplicationSubmissionRecord row) {
    try {
      return SubmissionStore.submission(row).intact(row.getApplicationId());
    } catch (JacksonException unreadable) {
      return false;
    }
  }
}
