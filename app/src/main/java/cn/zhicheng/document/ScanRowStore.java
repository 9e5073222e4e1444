package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.DOCUMENT;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which documents wait for the scanner. Several nodes share the work: each takes what is free. */
@Repository
class ScanRowStore {
  /** While one node scans a document, no other takes it; after that the node is held for dead. */
  static final Duration LEASE = Duration.ofMinutes(5);

  private final DSLContext db;

  ScanRowStore(DSLContext db) {
    this.db = db;
  }

  /**
   * A document to scan.
   *
   * @param tries how often it was tried, this time included
   */
  record Waiting(UUID id, String sha256, int tries) {}

  /** Takes the next one: those officials wait for come before those of before the scanner. */
  @Transactional
  Optional<Waiting> take(Instant now) {
    return db.select(DOCUMENT.ID, DOCUMENT.SHA256, DOCUMENT.SCAN_TRIES.plus(1))
        .from(DOCUMENT)
        .where(DOCUMENT.SCAN.in(ScanState.PENDING.name(), ScanState.UNCHECKED.name()))
        .and(DOCUMENT.SCAN_AFTER.isNull().or(DOCUMENT.SCAN_AFTER.le(now)))
        .orderBy(DOCUMENT.SCAN, DOCUMENT.SCAN_AFTER.asc().nullsFirst(), DOCUMENT.ID)
        .limit(1)
        .forUpdate()
        .skipLocked()
        .fetchOptional(row -> new Waiting(row.value1(), row.value2(), row.value3()))
        .map(waiting -> taken(waiting, now));
  }

  private Waiting taken(Waiting waiting, Instant now) {
    db.update(DOCUMENT)
        .set(DOCUMENT.SCAN_TRIES, waiting.tries())
        .set(DOCUMENT.SCAN_AFTER, now.plus(LEASE))
        .where(DOCUMENT.ID.eq(waiting.id()))
        .execute();
    return waiting;
  }

  void done(UUID id, boolean clean, Instant now) {
    db.update(DOCUMENT)
        .set(DOCUMENT.SCAN, (clean ? ScanState.CLEAN : ScanState.INFECTED).name())
        .set(DOCUMENT.SCANNED_AT, now)
        .where(DOCUMENT.ID.eq(id))
        .and(DOCUMENT.SCAN.in(ScanState.PENDING.name(), ScanState.UNCHECKED.name()))
        .execute();
  }

  void tryAgain(UUID id, Instant after) {
    db.update(DOCUMENT).set(DOCUMENT.SCAN_AFTER, after).where(DOCUMENT.ID.eq(id)).execute();
  }
}
