package cn.zhicheng.organisation;

import static cn.zhicheng.schema.Tables.ORGANISATION;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads what is registered already. */
@Repository
class KnownBodyStore {
  private final DSLContext db;

  KnownBodyStore(DSLContext db) {
    this.db = db;
  }

  /** Of one region, with the departments its units may choose; two statements. */
  KnownBodies of(String region, Collection<String> above) {
    return read(ORGANISATION.REGION_CODE.eq(region), ORGANISATION.REGION_CODE.in(above));
  }

  /** Of a region and all below it, with the departments of these and of the regions above. */
  KnownBodies below(String region, Collection<String> above) {
    return read(
        BodyStore.below(region), BodyStore.below(region).or(ORGANISATION.REGION_CODE.in(above)));
  }

  /** Active departments of these regions, the lowest region's first. */
  List<Organisation> departments(Collection<String> codes) {
    return departments(ORGANISATION.REGION_CODE.in(codes));
  }

  private List<Organisation> departments(Condition where) {
    return db.selectFrom(ORGANISATION)
        .where(where)
        .and(ORGANISATION.KIND.eq(OrganisationKind.DEPARTMENT.name()))
        .and(ORGANISATION.STATUS.eq(OrganisationStatus.ACTIVE.name()))
        .orderBy(ORGANISATION.REGION_CODE.desc(), ORGANISATION.NAME, ORGANISATION.ID)
        .fetch(OrganisationStore::organisation);
  }

  private KnownBodies read(Condition bodies, Condition departments) {
    var known = new KnownBodies(departments(departments));
    db.select(ORGANISATION.KIND, ORGANISATION.REGION_CODE, ORGANISATION.NAME, ORGANISATION.ID)
        .from(ORGANISATION)
        .where(bodies)
        .and(ORGANISATION.STATUS.ne(OrganisationStatus.MERGED.name()))
        .forEach(row ->
            known.add(
                OrganisationKind.valueOf(row.value1()), row.value2(), row.value3(), row.value4()));
    return known;
  }
}
