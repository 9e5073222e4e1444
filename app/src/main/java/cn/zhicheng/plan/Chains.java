package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.CHAIN_RULE;
import static cn.zhicheng.schema.Tables.CHAIN_TEMPLATE;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chains are data: which levels an application of this unit climbs under this plan, as real bodies.
 */
@Component
public class Chains {
  private final DSLContext db;
  private final ChainBodies bodies;
  private final Regions regions;

  Chains(DSLContext db, ChainBodies bodies, Regions regions) {
    this.db = db;
    this.bodies = bodies;
    this.regions = regions;
  }

  /**
   * The route of a unit's people under a plan, the unit itself first; two statements.
   *
   * @throws NotFoundException when there is no such unit
   * @throws RefusedException naming the missing or stopped body, so that no file gets stuck on its
   *     way
   */
  public List<RouteStep> resolve(UUID unitId, Plan plan) {
    List<Organisation> around = bodies.around(unitId, plan.organiserId());
    Organisation unit =
        named(around, unitId).orElseThrow(() -> new NotFoundException("No organisation " + unitId));
    Region region = regions.byCode(unit.regionCode());
    var route = new ArrayList<RouteStep>();
    for (String code : steps(region.level().name(), unit.departmentId() != null, plan)) {
      StepCode step = StepCode.valueOf(code);
      Organisation body =
          body(step, unit, region, plan, around).orElseThrow(() -> missing(step, unit));
      if (body.status() != OrganisationStatus.ACTIVE) {
        throw stopped(step, body);
      }
      route.add(new RouteStep(route.size() + 1, step, body));
    }
    return List.copyOf(route);
  }

  private String[] steps(String regionLevel, boolean hasDepartment, Plan plan) {
    String[] steps =
        db.select(CHAIN_TEMPLATE.STEPS)
            .from(CHAIN_RULE)
            .join(CHAIN_TEMPLATE)
            .on(CHAIN_TEMPLATE.CODE.eq(CHAIN_RULE.CHAIN_CODE))
            .where(CHAIN_RULE.REGION_LEVEL.eq(regionLevel))
            .and(CHAIN_RULE.HAS_DEPARTMENT.eq(hasDepartment))
            .and(CHAIN_RULE.COMMITTEE_LEVEL.eq(plan.committeeLevel()))
            .fetchOne(CHAIN_TEMPLATE.STEPS);
    if (steps == null) {
      throw new RefusedException(
          Refusal.of("NO_CHAIN", "您单位的属地不在「" + plan.committeeName() + "」的受理范围内，请改选本级评委会的评审计划。"));
    }
    return steps;
  }

  private Optional<Organisation> body(
      StepCode step, Organisation unit, Region region, Plan plan, List<Organisation> around) {
    return switch (step) {
      case U -> Optional.of(unit);
      case DC, DM, DP -> named(around, unit.departmentId());
      case HC -> bureau(around, region.code());
      case HM -> bureau(around, cityOf(region));
      case HP -> bureau(around, provinceOf(region));
      case ORG -> named(around, plan.organiserId());
    };
  }

  private static Optional<Organisation> named(List<Organisation> around, @Nullable UUID id) {
    return around.stream().filter(body -> body.id().equals(id)).findFirst();
  }

  private static Optional<Organisation> bureau(List<Organisation> around, String regionCode) {
    return around.stream()
        .filter(body -> body.kind() == OrganisationKind.BUREAU)
        .filter(body -> body.status() == OrganisationStatus.ACTIVE)
        .filter(body -> body.regionCode().equals(regionCode))
        .findFirst();
  }

  private String cityOf(Region region) {
    return switch (region.level()) {
      case COUNTY -> orSelf(region.parentCode(), region);
      case CITY, PROVINCE -> region.code();
    };
  }

  private String provinceOf(Region region) {
    return switch (region.level()) {
      case COUNTY -> provinceOf(regions.byCode(cityOf(region)));
      case CITY -> orSelf(region.parentCode(), region);
      case PROVINCE -> region.code();
    };
  }

  private static String orSelf(@Nullable String parent, Region region) {
    return parent == null ? region.code() : parent;
  }

  private static RefusedException stopped(StepCode step, Organisation body) {
    return new RefusedException(
        Refusal.of(
            "BODY_STOPPED",
            "「%s」环节的「%s」%s，暂时不能提交，请联系属地人社部门。"
                .formatted(step.label(), body.name(), body.status().label())));
  }

  private static RefusedException missing(StepCode step, Organisation unit) {
    return new RefusedException(
        Refusal.of(
            "BODY_MISSING",
            "「" + step.label() + "」环节尚未设置机构（单位：" + unit.name() + "），请联系属地人社部门在系统中补设后再申报。"));
  }
}
