package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.REGION;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Organisations;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The bodies that the people of one unit can meet on their way. */
@Repository
class ChainBodies {
  private static final cn.zhicheng.schema.tables.Organisation UNIT = ORGANISATION.as("unit");
  private static final cn.zhicheng.schema.tables.Region HOME = REGION.as("home");
  private static final cn.zhicheng.schema.tables.Region ABOVE = REGION.as("above");
  private final DSLContext db;

  ChainBodies(DSLContext db) {
    this.db = db;
  }

  /**
   * The unit, its department, the plan's organiser and the active bureaus of the unit's county,
   * city and province, as far as they exist; one statement.
   */
  List<Organisation> around(UUID unit, UUID organiser) {
    Condition named = ORGANISATION.ID.in(UNIT.ID, UNIT.DEPARTMENT_ID, DSL.val(organiser));
    return db.select(ORGANISATION.fields())
        .from(UNIT)
        .join(HOME)
        .on(HOME.CODE.eq(UNIT.REGION_CODE))
        .leftJoin(ABOVE)
        .on(ABOVE.CODE.eq(HOME.PARENT_CODE))
        .join(ORGANISATION)
        .on(named.or(bureauUpTheLine()))
        .where(UNIT.ID.eq(unit))
        .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
        .fetch(Organisations::read);
  }

  private static Condition bureauUpTheLine() {
    return ORGANISATION
        .KIND
        .eq(DSL.inline(OrganisationKind.BUREAU.name()))
        .and(ORGANISATION.STATUS.eq(OrganisationStatus.ACTIVE.name()))
        .and(ORGANISATION.REGION_CODE.in(HOME.CODE, HOME.PARENT_CODE, ABOVE.PARENT_CODE));
  }
}
