package cn.zhicheng.certificate;

import static cn.zhicheng.schema.Tables.CERTIFICATE;

import cn.zhicheng.certificate.Certificate.Ending;
import cn.zhicheng.certificate.Certificate.Links;
import cn.zhicheng.reference.TitleLevel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Certificates as rows, each read with those before and after it in a correction. */
@Repository
class CertificateStore {
  private static final cn.zhicheng.schema.tables.Certificate EARLIER = CERTIFICATE.as("earlier");
  private static final cn.zhicheng.schema.tables.Certificate LATER = CERTIFICATE.as("later");
  private final DSLContext db;

  CertificateStore(DSLContext db) {
    this.db = db;
  }

  Optional<Certificate> ofIssuer(UUID issuer, UUID id) {
    return select(CERTIFICATE.ISSUER_ID.eq(issuer))
        .and(CERTIFICATE.ID.eq(id))
        .fetchOptional(CertificateStore::certificate);
  }

  Optional<Certificate> ofPerson(UUID person, UUID id) {
    return select(CERTIFICATE.PERSON_ID.eq(person))
        .and(CERTIFICATE.ID.eq(id))
        .fetchOptional(CertificateStore::certificate);
  }

  /** The newest first. */
  List<Certificate> allOf(UUID person) {
    return select(CERTIFICATE.PERSON_ID.eq(person))
        .orderBy(CERTIFICATE.ID.desc())
        .fetch(CertificateStore::certificate);
  }

  /** The newest first. */
  List<Certificate> page(UUID issuer, CertificateFilter filter, @Nullable UUID after, int size) {
    return select(CERTIFICATE.ISSUER_ID.eq(issuer))
        .and(filter.condition())
        .and(after == null ? DSL.noCondition() : CERTIFICATE.ID.lt(after))
        .orderBy(CERTIFICATE.ID.desc())
        .limit(size)
        .fetch(CertificateStore::certificate);
  }

  Optional<Certificate> byNumber(String number) {
    return select(CERTIFICATE.NUMBER.eq(number)).fetchOptional(CertificateStore::certificate);
  }

  Optional<Certificate> byToken(String token) {
    return select(CERTIFICATE.TOKEN.eq(token)).fetchOptional(CertificateStore::certificate);
  }

  Optional<Certificate> byId(UUID id) {
    return select(CERTIFICATE.ID.eq(id)).fetchOptional(CertificateStore::certificate);
  }

  /** Whose each is, in one statement. */
  Map<UUID, UUID> holders(Collection<UUID> ids) {
    return db.select(CERTIFICATE.ID, CERTIFICATE.PERSON_ID)
        .from(CERTIFICATE)
        .where(CERTIFICATE.ID.in(ids))
        .fetchMap(CERTIFICATE.ID, CERTIFICATE.PERSON_ID);
  }

  private SelectConditionStep<Record> select(Condition which) {
    return db.select(CERTIFICATE.fields())
        .select(EARLIER.NUMBER, LATER.ID, LATER.NUMBER)
        .from(CERTIFICATE)
        .leftJoin(EARLIER)
        .on(EARLIER.ID.eq(CERTIFICATE.REPLACES_ID))
        .leftJoin(LATER)
        .on(LATER.REPLACES_ID.eq(CERTIFICATE.ID))
        .where(which);
  }

  /** Whether it still stood in this version and state, and now has moved. */
  boolean end(Certificate from, int version, CertificateState to, Ending ending) {
    return db.update(CERTIFICATE)
            .set(CERTIFICATE.STATUS, to.name())
            .set(CERTIFICATE.ENDED_AT, ending.at())
            .set(CERTIFICATE.END_REASON, ending.reason())
            .set(CERTIFICATE.END_BASIS, ending.basis())
            .set(CERTIFICATE.VERSION, CERTIFICATE.VERSION.plus(1))
            .where(CERTIFICATE.ID.eq(from.id()))
            .and(CERTIFICATE.VERSION.eq(version))
            .and(CERTIFICATE.STATUS.eq(from.state().name()))
            .execute()
        == 1;
  }

  /** In one statement. */
  void add(List<Certificate> fresh) {
    db.batchInsert(fresh.stream().map(CertificateRow::of).toList()).execute();
  }

  static Certificate certificate(Record row) {
    return new Certificate(
        row.get(CERTIFICATE.ID),
        row.get(CERTIFICATE.NUMBER),
        row.get(CERTIFICATE.APPLICATION_ID),
        row.get(CERTIFICATE.PLAN_ID),
        row.get(CERTIFICATE.ISSUER_ID),
        row.get(CERTIFICATE.ISSUER),
        person(row),
        title(row),
        row.get(CERTIFICATE.ISSUED_AT),
        CertificateState.valueOf(row.get(CERTIFICATE.STATUS)),
        ending(row),
        links(row),
        row.get(CERTIFICATE.TOKEN),
        row.get(CERTIFICATE.VERSION));
  }

  private static CertifiedPerson person(Record row) {
    return new CertifiedPerson(
        row.get(CERTIFICATE.PERSON_ID),
        row.get(CERTIFICATE.HOLDER_NAME),
        row.get(CERTIFICATE.SEX),
        row.get(CERTIFICATE.BIRTH_DATE),
        row.get(CERTIFICATE.MASKED_ID_NO),
        row.get(CERTIFICATE.PHOTO_ID));
  }

  private static CertifiedTitle title(Record row) {
    return new CertifiedTitle(
        row.get(CERTIFICATE.SERIES_NO),
        row.get(CERTIFICATE.SERIES),
        row.get(CERTIFICATE.SPECIALTY),
        row.get(CERTIFICATE.TITLE),
        TitleLevel.valueOf(row.get(CERTIFICATE.LEVEL)),
        row.get(CERTIFICATE.OBTAINED_ON),
        row.get(CERTIFICATE.COMMITTEE),
        row.get(CERTIFICATE.APPROVAL_DOC));
  }

  private static @Nullable Ending ending(Record row) {
    Instant at = row.get(CERTIFICATE.ENDED_AT);
    return at == null
        ? null
        : new Ending(at, row.get(CERTIFICATE.END_REASON), row.get(CERTIFICATE.END_BASIS));
  }

  private static Links links(Record row) {
    return new Links(
        row.get(CERTIFICATE.REPLACES_ID),
        known(row.get(EARLIER.NUMBER)),
        row.get(LATER.ID),
        known(row.get(LATER.NUMBER)));
  }

  private static String known(@Nullable String number) {
    return number == null ? "" : number;
  }
}
