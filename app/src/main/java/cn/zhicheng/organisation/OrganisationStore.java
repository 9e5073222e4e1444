package cn.zhicheng.organisation;

import static cn.zhicheng.schema.Tables.ORGANISATION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The organisation table. */
@Repository
class OrganisationStore {
  private final DSLContext db;
  private final UnitNames names;

  OrganisationStore(DSLContext db, UnitNames names) {
    this.db = db;
    this.names = names;
  }

  Optional<Organisation> byId(UUID id) {
    return db.selectFrom(ORGANISATION)
        .where(ORGANISATION.ID.eq(id))
        .fetchOptional(OrganisationStore::organisation);
  }

  Map<UUID, Organisation> byIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : db.selectFrom(ORGANISATION)
            .where(ORGANISATION.ID.in(ids))
            .fetchMap(ORGANISATION.ID, OrganisationStore::organisation);
  }

  List<Organisation> ofRegion(OrganisationKind kind, String regionCode) {
    return db.selectFrom(ORGANISATION)
        .where(kind(kind))
        .and(ORGANISATION.REGION_CODE.eq(regionCode))
        .and(active())
        .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
        .fetch(OrganisationStore::organisation);
  }

  void add(Organisation body, Instant at) {
    db.insertInto(ORGANISATION)
        .set(ORGANISATION.ID, body.id())
        .set(ORGANISATION.KIND, body.kind().name())
        .set(ORGANISATION.ORIGIN, body.origin().name())
        .set(ORGANISATION.NAME, body.name())
        .set(ORGANISATION.USCC, body.uscc())
        .set(ORGANISATION.NATURE, body.nature() == null ? null : body.nature().label())
        .set(ORGANISATION.REGION_CODE, body.regionCode())
        .set(ORGANISATION.DEPARTMENT_ID, body.departmentId())
        .set(ORGANISATION.CONTACT, body.contact())
        .set(ORGANISATION.CONTACT_MOBILE, body.contactMobile())
        .set(ORGANISATION.CONTACT_PHONE, body.contactPhone())
        .set(ORGANISATION.ADDRESS, body.address())
        .set(ORGANISATION.STATUS, body.status().name())
        .set(ORGANISATION.CREATED_AT, at)
        .set(ORGANISATION.UPDATED_AT, at)
        .execute();
    if (body.kind() == OrganisationKind.UNIT) {
      names.put(body.id(), body.name());
    }
  }

  /** Whether the row still had this version and now holds the details. */
  boolean change(UUID id, int version, CheckedUnitDetails details, Instant at) {
    return db.update(ORGANISATION)
            .set(ORGANISATION.NATURE, details.nature().label())
            .set(ORGANISATION.REGION_CODE, details.regionCode())
            .set(ORGANISATION.DEPARTMENT_ID, details.departmentId())
            .set(ORGANISATION.CONTACT, details.contact())
            .set(ORGANISATION.CONTACT_MOBILE, details.contactMobile())
            .set(ORGANISATION.CONTACT_PHONE, details.contactPhone())
            .set(ORGANISATION.ADDRESS, details.address())
            .set(ORGANISATION.UPDATED_AT, at)
            .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
            .where(ORGANISATION.ID.eq(id))
            .and(ORGANISATION.VERSION.eq(version))
            .and(kind(OrganisationKind.UNIT))
            .execute()
        == 1;
  }

  private static Condition kind(OrganisationKind kind) {
    return ORGANISATION.KIND.eq(kind.name());
  }

  private static Condition active() {
    return ORGANISATION.STATUS.eq(OrganisationStatus.ACTIVE.name());
  }

  static Organisation organisation(Record row) {
    String nature = row.get(ORGANISATION.NATURE);
    return new Organisation(
        row.get(ORGANISATION.ID),
        OrganisationKind.valueOf(row.get(ORGANISATION.KIND)),
        OrganisationOrigin.valueOf(row.get(ORGANISATION.ORIGIN)),
        row.get(ORGANISATION.NAME),
        row.get(ORGANISATION.USCC),
        nature == null ? null : UnitNature.ofLabel(nature).orElseThrow(),
        row.get(ORGANISATION.REGION_CODE),
        row.get(ORGANISATION.DEPARTMENT_ID),
        row.get(ORGANISATION.CONTACT),
        row.get(ORGANISATION.CONTACT_MOBILE),
        row.get(ORGANISATION.CONTACT_PHONE),
        row.get(ORGANISATION.ADDRESS),
        OrganisationStatus.valueOf(row.get(ORGANISATION.STATUS)),
        row.get(ORGANISATION.VERSION));
  }
}
