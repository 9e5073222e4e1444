package cn.zhicheng.organisation;

import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The register: every read names the region it may see. */
@Repository
class BodyStore {
  private static final int PAGE = 20;
  private static final cn.zhicheng.schema.tables.Organisation DEPARTMENT =
      ORGANISATION.as("department");
  private static final cn.zhicheng.schema.tables.Organisation OTHER = ORGANISATION.as("other");
  private final DSLContext db;
  private final UnitNames names;

  BodyStore(DSLContext db, UnitNames names) {
    this.db = db;
    this.names = names;
  }

  /** By region, kind and name, the region's own bodies before those below it. */
  Slice<BodyLine> page(String scope, BodyFilter filter, @Nullable UUID after) {
    var rows =
        db.select(
                ORGANISATION.ID,
                ORGANISATION.KIND,
                ORGANISATION.NAME,
                ORGANISATION.USCC,
                ORGANISATION.REGION_CODE,
                ORGANISATION.STATUS,
                DEPARTMENT.NAME)
            .from(ORGANISATION)
            .leftJoin(DEPARTMENT)
            .on(DEPARTMENT.ID.eq(ORGANISATION.DEPARTMENT_ID))
            .where(below(scope))
            .and(asked(filter))
            .and(after == null ? DSL.noCondition() : afterBody(after))
            .orderBy(
                ORGANISATION.REGION_CODE, ORGANISATION.KIND, ORGANISATION.NAME, ORGANISATION.ID)
            .limit(PAGE + 1)
            .fetch(BodyStore::line);
    return Slice.cut(rows, PAGE, line -> line.id().toString());
  }

  private static Condition asked(BodyFilter filter) {
    Condition all = below(filter.region());
    if (filter.kind() != null) {
      all = all.and(ORGANISATION.KIND.eq(filter.kind().name()));
    }
    if (filter.status() != null) {
      all = all.and(ORGANISATION.STATUS.eq(DSL.inline(filter.status().name())));
    }
    if (filter.department() != null) {
      all = all.and(ORGANISATION.DEPARTMENT_ID.eq(filter.department()));
    }
    if (filter.text().isEmpty()) {
      return all;
    }
    return all.and(
        filter.byUscc()
            ? ORGANISATION.USCC.startsWith(filter.uscc())
            : ORGANISATION.NAME.containsIgnoreCase(filter.text()));
  }

  private static Condition afterBody(UUID id) {
    return DSL.row(ORGANISATION.REGION_CODE, ORGANISATION.KIND, ORGANISATION.NAME, ORGANISATION.ID)
        .gt(
            DSL.select(OTHER.REGION_CODE, OTHER.KIND, OTHER.NAME, OTHER.ID)
                .from(OTHER)
                .where(OTHER.ID.eq(id)));
  }

  /** Codes of a region and all below it share their first digits (GB/T 2260). */
  static Condition below(String region) {
    if (region.endsWith("0000")) {
      return ORGANISATION.REGION_CODE.between(region, region.substring(0, 2) + "9999");
    }
    return region.endsWith("00")
        ? ORGANISATION.REGION_CODE.between(region, region.substring(0, 4) + "99")
        : ORGANISATION.REGION_CODE.eq(region);
  }

  /** One body within the scope, with what its page shows; one statement. */
  Optional<Body> find(String scope, UUID id) {
    Field<List<Body.Link>> department = links(OTHER.ID.eq(ORGANISATION.DEPARTMENT_ID), 1);
    Field<List<Body.Link>> into = links(OTHER.ID.eq(ORGANISATION.MERGED_INTO), 1);
    Field<List<Body.Link>> same =
        links(OTHER.USCC.eq(ORGANISATION.USCC).and(OTHER.KIND.ne(ORGANISATION.KIND)), 5);
    Field<List<Body.Link>> units = links(OTHER.DEPARTMENT_ID.eq(ORGANISATION.ID), Body.UNITS_SHOWN);
    return db.select(ORGANISATION.fields())
        .select(department.as("d"), into.as("i"), same.as("s"), units.as("u"))
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(id))
        .and(below(scope))
        .fetchOptional(row ->
            new Body(
                OrganisationStore.organisation(row),
                row.get(ORGANISATION.INDUSTRY),
                row.get(department.as("d")).stream().findFirst().orElse(null),
                row.get(into.as("i")).stream().findFirst().orElse(null),
                row.get(ORGANISATION.STATUS_REASON),
                row.get(ORGANISATION.SAME_HAND),
                row.get(same.as("s")),
                row.get(units.as("u"))));
  }

  private static Field<List<Body.Link>> links(Condition which, int limit) {
    return DSL.multiset(
            DSL.select(OTHER.ID, OTHER.KIND, OTHER.NAME)
                .from(OTHER)
                .where(which)
                .orderBy(OTHER.NAME, OTHER.ID)
                .limit(limit))
        .convertFrom(rows ->
            rows.map(row ->
                new Body.Link(row.value1(), OrganisationKind.valueOf(row.value2()), row.value3())));
  }

  /** Holds the bodies until the transaction ends, always in the same order. */
  void hold(String scope, List<UUID> ids) {
    db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.in(ids))
        .and(below(scope))
        .orderBy(ORGANISATION.ID)
        .forNoKeyUpdate()
        .fetch();
  }

  /** Whether the row still had this version and state, and now stands in the new one. */
  boolean move(
      Organisation body, OrganisationStatus to, String reason, @Nullable UUID into, Instant at) {
    return db.update(ORGANISATION)
            .set(ORGANISATION.STATUS, to.name())
            .set(ORGANISATION.STATUS_REASON, to == OrganisationStatus.ACTIVE ? "" : reason)
            .set(ORGANISATION.MERGED_INTO, into)
            .set(ORGANISATION.UPDATED_AT, at)
            .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
            .where(ORGANISATION.ID.eq(body.id()))
            .and(ORGANISATION.VERSION.eq(body.version()))
            .and(ORGANISATION.STATUS.eq(body.status().name()))
            .execute()
        == 1;
  }

  /** Whether the row still had this version and now holds the data. */
  boolean change(UUID id, int version, CheckedBody data, Instant at) {
    boolean changed =
        db.update(ORGANISATION)
                .set(ORGANISATION.NAME, data.name())
                .set(ORGANISATION.USCC, data.uscc())
                .set(ORGANISATION.REGION_CODE, data.region())
                .set(ORGANISATION.DEPARTMENT_ID, data.department())
                .set(ORGANISATION.INDUSTRY, data.industry())
                .set(ORGANISATION.CONTACT, data.contact())
                .set(ORGANISATION.CONTACT_MOBILE, data.contactMobile())
                .set(ORGANISATION.CONTACT_PHONE, data.contactPhone())
                .set(ORGANISATION.ADDRESS, data.address())
                .set(ORGANISATION.UPDATED_AT, at)
                .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
                .where(ORGANISATION.ID.eq(id))
                .and(ORGANISATION.VERSION.eq(version))
                .execute()
            == 1;
    if (changed) {
      names.renamed(id, data.name());
    }
    return changed;
  }

  /** Whether the row still had this version, and now says whether one hand may decide twice. */
  boolean sameHand(UUID id, int version, boolean permitted, Instant at) {
    return db.update(ORGANISATION)
            .set(ORGANISATION.SAME_HAND, permitted)
            .set(ORGANISATION.UPDATED_AT, at)
            .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
            .where(ORGANISATION.ID.eq(id))
            .and(ORGANISATION.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Names a department's industry, which only the register knows. */
  void industry(UUID id, String industry) {
    db.update(ORGANISATION)
        .set(ORGANISATION.INDUSTRY, industry)
        .where(ORGANISATION.ID.eq(id))
        .execute();
  }

  private static BodyLine line(Record row) {
    String uscc = row.get(ORGANISATION.USCC);
    String department = row.get(DEPARTMENT.NAME);
    return new BodyLine(
        row.get(ORGANISATION.ID),
        OrganisationKind.valueOf(row.get(ORGANISATION.KIND)),
        row.get(ORGANISATION.NAME),
        uscc == null ? "" : uscc,
        row.get(ORGANISATION.REGION_CODE),
        department == null ? "" : department,
        OrganisationStatus.valueOf(row.get(ORGANISATION.STATUS)));
  }
}
