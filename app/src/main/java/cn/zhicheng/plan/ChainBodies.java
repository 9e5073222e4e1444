package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.REGION;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Organisations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The bodies that the people of one unit can meet on their way. */
@Repository
class ChainBodies {
  private static final cn.zhicheng.schema.tables.Organisation UNIT = ORGANISATION.as("unit");
  private static final cn.zhicheng.schema.tables.Organisation DEPT = ORGANISATION.as("dept");
  private static final cn.zhicheng.schema.tables.Region HOME = REGION.as("home");
  private static final cn.zhicheng.schema.tables.Region ABOVE = REGION.as("above");
  private final DSLContext db;

  ChainBodies(DSLContext db) {
    this.db = db;
  }

  /**
   * A unit's surroundings.
   *
   * @param parent of a central body's unit: the body that entrusts
   * @param higherDepartment the department above the unit's own
   */
  record Around(List<Organisation> bodies, @Nullable UUID parent, @Nullable UUID higherDepartment) {
    Optional<Organisation> named(@Nullable UUID id) {
      return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    Optional<Organisation> bureau(String regionCode) {
      return bodies.stream()
          .filter(body -> body.kind() == OrganisationKind.BUREAU)
          .filter(body -> body.status() == OrganisationStatus.ACTIVE)
          .filter(body -> body.regionCode().equals(regionCode))
          .findFirst();
    }
  }

  /**
   * The unit, its parent, its department and the one above, the plan's organiser and the active
   * bureaus of the unit's county, city and province, as far as they exist; one statement.
   */
  Around around(UUID unit, UUID organiser) {
    Condition named =
        ORGANISATION.ID.in(
            UNIT.ID, UNIT.DEPARTMENT_ID, UNIT.PARENT_ID, DEPT.PARENT_ID, DSL.val(organiser));
    var rows =
        db.select(ORGANISATION.fields())
            .select(UNIT.PARENT_ID, DEPT.PARENT_ID)
            .from(UNIT)
            .join(HOME)
            .on(HOME.CODE.eq(UNIT.REGION_CODE))
            .leftJoin(ABOVE)
            .on(ABOVE.CODE.eq(HOME.PARENT_CODE))
            .leftJoin(DEPT)
            .on(DEPT.ID.eq(UNIT.DEPARTMENT_ID))
            .join(ORGANISATION)
            .on(named.or(bureauUpTheLine()))
            .where(UNIT.ID.eq(unit))
            .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
            .fetch();
    return rows.isEmpty()
        ? new Around(List.of(), null, null)
        : new Around(
            rows.map(Organisations::read),
            rows.getFirst().get(UNIT.PARENT_ID),
            rows.getFirst().get(DEPT.PARENT_ID));
  }

  private static Condition bureauUpTheLine() {
    return ORGANISATION
        .KIND
        .eq(DSL.inline(OrganisationKind.BUREAU.name()))
        .and(ORGANISATION.STATUS.eq(OrganisationStatus.ACTIVE.name()))
        .and(ORGANISATION.REGION_CODE.in(HOME.CODE, HOME.PARENT_CODE, ABOVE.PARENT_CODE));
  }
}
