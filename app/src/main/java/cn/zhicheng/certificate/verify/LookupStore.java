package cn.zhicheng.certificate.verify;

import static cn.zhicheng.schema.Tables.CERTIFICATE_FILE;
import static cn.zhicheng.schema.Tables.CERTIFICATE_LOOKUP;
import static cn.zhicheng.schema.Tables.CERTIFICATE_VISIT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Look-ups of certificates, and how often one address made them. */
@Repository
class LookupStore {
  private final DSLContext db;

  LookupStore(DSLContext db) {
    this.db = db;
  }

  void add(UUID certificate, LookupWay way, Instant at) {
    db.insertInto(CERTIFICATE_LOOKUP)
        .set(CERTIFICATE_LOOKUP.CERTIFICATE_ID, certificate)
        .set(CERTIFICATE_LOOKUP.WAY, way.name())
        .set(CERTIFICATE_LOOKUP.LOOKED_AT, at)
        .execute();
  }

  /** The newest first. */
  List<Lookup> of(UUID certificate, @Nullable Long after, int size) {
    return db.selectFrom(CERTIFICATE_LOOKUP)
        .where(CERTIFICATE_LOOKUP.CERTIFICATE_ID.eq(certificate))
        .and(after == null ? DSL.noCondition() : CERTIFICATE_LOOKUP.ID.lt(after))
        .orderBy(CERTIFICATE_LOOKUP.ID.desc())
        .limit(size)
        .fetch(row -> new Lookup(row.getId(), LookupWay.valueOf(row.getWay()), row.getLookedAt()));
  }

  /** Whose file it is, by the hash of what its signature covers. */
  Optional<UUID> holding(String signedSha256) {
    return db.select(CERTIFICATE_FILE.CERTIFICATE_ID)
        .from(CERTIFICATE_FILE)
        .where(CERTIFICATE_FILE.SIGNED_SHA256.eq(signedSha256))
        .fetchOptional(CERTIFICATE_FILE.CERTIFICATE_ID);
  }

  /** How often the address was here in this stretch of time, this time included. */
  int count(byte[] address, Instant began) {
    return db.insertInto(CERTIFICATE_VISIT)
        .values(address, began, 1)
        .onConflict(CERTIFICATE_VISIT.ADDRESS, CERTIFICATE_VISIT.BEGAN_AT)
        .doUpdate()
        .set(CERTIFICATE_VISIT.VISITS, CERTIFICATE_VISIT.VISITS.plus(1))
        .returning(CERTIFICATE_VISIT.VISITS)
        .fetchSingle()
        .getVisits();
  }

  void forgetBefore(Instant began) {
    db.deleteFrom(CERTIFICATE_VISIT).where(CERTIFICATE_VISIT.BEGAN_AT.lt(began)).execute();
  }
}
