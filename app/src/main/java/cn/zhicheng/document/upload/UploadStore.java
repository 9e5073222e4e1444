package cn.zhicheng.document.upload;

import static cn.zhicheng.schema.Tables.UPLOAD;
import static cn.zhicheng.schema.Tables.UPLOAD_PIECE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import cn.zhicheng.document.upload.UploadLimits.Load;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.schema.tables.records.UploadRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Uploads on their way. Scope: the account that began them, acting for the same person or
 * organisation.
 */
@Repository
class UploadStore {
  /** How many are cleared away at once. */
  static final int ROUND = 200;

  private final DSLContext db;

  UploadStore(DSLContext db) {
    this.db = db;
  }

  /** Two that begin at once wait for each other until the transaction ends. */
  Load load(Actor actor) {
    db.select(DSL.function("pg_advisory_xact_lock", Object.class, val(key(actor)))).execute();
    Condition open = UPLOAD.DOCUMENT_ID.isNull();
    return db.select(count().filterWhere(open), sum(UPLOAD.SIZE).filterWhere(open), count())
        .from(UPLOAD)
        .where(UPLOAD.ACCOUNT_ID.eq(actor.accountId()))
        .fetchSingle(row ->
            new Load(
                row.value1(),
                Optional.ofNullable(row.value2()).map(BigDecimal::longValue).orElse(0L),
                row.value3()));
  }

  private static long key(Actor actor) {
    return actor.accountId().getLeastSignificantBits() ^ 0x75706C6F6164L;
  }

  void add(Actor actor, Upload upload, Instant now) {
    db.insertInto(UPLOAD)
        .set(UPLOAD.ID, upload.id())
        .set(UPLOAD.ACCOUNT_ID, actor.accountId())
        .set(UPLOAD.OWNER_PERSON, actor.personId())
        .set(UPLOAD.OWNER_ORGANISATION, actor.personId() == null ? actor.organisation() : null)
        .set(UPLOAD.NAME, upload.name())
        .set(UPLOAD.SIZE, upload.size())
        .set(UPLOAD.SHA256, upload.sha256())
        .set(UPLOAD.BEGUN_AT, now)
        .set(UPLOAD.EXPIRES_AT, upload.expiresAt())
        .execute();
  }

  /** Not those whose day is over. */
  Optional<Upload> find(Actor actor, UUID id, Instant now) {
    return db.selectFrom(UPLOAD)
        .where(UPLOAD.ID.eq(id))
        .and(UPLOAD.EXPIRES_AT.gt(now))
        .and(of(actor))
        .fetchOptional(UploadStore::upload);
  }

  /** Whether the piece is the next one; false when another came before it. */
  boolean append(Upload upload, UUID file, int size) {
    int moved =
        db.update(UPLOAD)
            .set(UPLOAD.RECEIVED, upload.received() + size)
            .where(UPLOAD.ID.eq(upload.id()))
            .and(UPLOAD.RECEIVED.eq(upload.received()))
            .and(UPLOAD.DOCUMENT_ID.isNull())
            .execute();
    if (moved == 1) {
      db.insertInto(UPLOAD_PIECE)
          .set(UPLOAD_PIECE.UPLOAD_ID, upload.id())
          .set(UPLOAD_PIECE.START, upload.received())
          .set(UPLOAD_PIECE.SIZE, size)
          .set(UPLOAD_PIECE.FILE, file)
          .execute();
    }
    return moved == 1;
  }

  /** The files of its pieces, in order. */
  List<UUID> pieces(UUID upload) {
    return db.select(UPLOAD_PIECE.FILE)
        .from(UPLOAD_PIECE)
        .where(UPLOAD_PIECE.UPLOAD_ID.eq(upload))
        .orderBy(UPLOAD_PIECE.START)
        .fetch(UPLOAD_PIECE.FILE);
  }

  /**
   * Whether the caller makes the document, under this mark; false when somebody else does or did.
   *
   * @param dead when a mark was made whose maker is held for dead
   * @param left a mark that is known to be nobody's; null for none
   */
  boolean claim(UUID upload, Instant mark, Instant dead, @Nullable Instant left) {
    Condition free = UPLOAD.FINISHING_AT.isNull().or(UPLOAD.FINISHING_AT.lt(dead));
    return db.update(UPLOAD)
            .set(UPLOAD.FINISHING_AT, mark)
            .where(UPLOAD.ID.eq(upload))
            .and(UPLOAD.RECEIVED.eq(UPLOAD.SIZE))
            .and(UPLOAD.DOCUMENT_ID.isNull())
            .and(left == null ? free : free.or(UPLOAD.FINISHING_AT.eq(left)))
            .execute()
        == 1;
  }

  /** The document was not made under this mark; who asks again need not wait. */
  void release(UUID upload, Instant mark) {
    db.update(UPLOAD)
        .setNull(UPLOAD.FINISHING_AT)
        .where(UPLOAD.ID.eq(upload))
        .and(UPLOAD.FINISHING_AT.eq(mark))
        .and(UPLOAD.DOCUMENT_ID.isNull())
        .execute();
  }

  /** The pieces are no longer needed; the row stays its day, for who asks again. */
  void finished(UUID upload, UUID document) {
    db.update(UPLOAD).set(UPLOAD.DOCUMENT_ID, document).where(UPLOAD.ID.eq(upload)).execute();
    db.deleteFrom(UPLOAD_PIECE).where(UPLOAD_PIECE.UPLOAD_ID.eq(upload)).execute();
  }

  void remove(UUID upload) {
    db.deleteFrom(UPLOAD).where(UPLOAD.ID.eq(upload)).execute();
  }

  /** Some whose day is over, locked: another node that sweeps passes over them. */
  List<UUID> expired(Instant now) {
    return db.select(UPLOAD.ID)
        .from(UPLOAD)
        .where(UPLOAD.EXPIRES_AT.le(now))
        .orderBy(UPLOAD.EXPIRES_AT)
        .limit(ROUND)
        .forUpdate()
        .skipLocked()
        .fetch(UPLOAD.ID);
  }

  private static Condition of(Actor actor) {
    Condition owner =
        actor.personId() != null
            ? UPLOAD.OWNER_PERSON.eq(actor.personId())
            : UPLOAD.OWNER_ORGANISATION.eq(actor.organisationId());
    return UPLOAD.ACCOUNT_ID.eq(actor.accountId()).and(owner);
  }

  private static Upload upload(UploadRecord row) {
    return new Upload(
        row.getId(),
        row.getName(),
        row.getSize(),
        row.getSha256(),
        row.getReceived(),
        row.getDocumentId(),
        row.getExpiresAt());
  }
}
