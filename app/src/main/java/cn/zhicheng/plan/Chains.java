package cn.zhicheng.plan;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.plan.ChainBodies.Around;
import cn.zhicheng.plan.chain.ChainBook;
import cn.zhicheng.plan.chain.ChainTemplate;
import cn.zhicheng.plan.chain.UnitGroup;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Chains are data: which levels an application of this unit climbs under this plan, as real bodies.
 */
@Component
public class Chains {
  private final ChainBook book;
  private final ChainBodies bodies;
  private final Regions regions;
  private final ApplicationEventPublisher events;

  Chains(ChainBook book, ChainBodies bodies, Regions regions, ApplicationEventPublisher events) {
    this.book = book;
    this.bodies = bodies;
    this.regions = regions;
    this.events = events;
  }

  /**
   * The levels of a unit's people under a plan, the unit itself first; two statements.
   *
   * @throws NotFoundException when there is no such unit
   * @throws ChainGapException naming the missing or stopped body, so that no file gets stuck on its
   *     way
   * @throws RefusedException {@code NO_CHAIN} when the committee does not serve such units
   */
  public List<RouteStep> resolve(UUID unitId, Plan plan) {
    return route(unitId, plan).steps();
  }

  /** The same with who confirms the result; throws what {@link #resolve} throws. */
  public Route route(UUID unitId, Plan plan) {
    try {
      return quietly(unitId, plan);
    } catch (ChainGapException gap) {
      var refusal = gap.refusal();
      events.publishEvent(
          new ChainGapMet(unitId, plan.id(), refusal.code(), gap.step(), refusal.sentence()));
      throw gap;
    }
  }

  /** As {@link #route}, but a gap is told to nobody else: for who looks whether it is closed. */
  public Route quietly(UUID unitId, Plan plan) {
    Around around = bodies.around(unitId, plan.organiserId());
    Organisation unit =
        around.named(unitId).orElseThrow(() -> new NotFoundException("No organisation " + unitId));
    Region region = regions.byCode(unit.regionCode());
    ChainTemplate chain = chain(unit, region, plan, around);
    var route = new ArrayList<RouteStep>();
    for (StepCode step : chain.steps()) {
      boolean higher =
          step.isDepartment() && route.stream().anyMatch(below -> below.code().isDepartment());
      Optional<Organisation> body = body(step, higher, unit, region, plan, around);
      if (body.isEmpty() && chain.optional().contains(step)) {
        continue;
      }
      Organisation found = body.orElseThrow(() -> missing(step, unit));
      if (found.status() != OrganisationStatus.ACTIVE) {
        throw stopped(step, found);
      }
      route.add(new RouteStep(route.size() + 1, step, found));
    }
    return new Route(List.copyOf(route), confirming(chain, unit, region, plan, around));
  }

  private @Nullable Organisation confirming(
      ChainTemplate chain, Organisation unit, Region region, Plan plan, Around around) {
    StepCode confirm = chain.confirm();
    return confirm == null ? null : body(confirm, false, unit, region, plan, around).orElse(null);
  }

  private ChainTemplate chain(Organisation unit, Region region, Plan plan, Around around) {
    String chosen = plan.terms().chain();
    UnitGroup group = UnitGroup.of(unit, around.parent() != null, plan.committeeLevel());
    Optional<ChainTemplate> chain =
        chosen == null
            ? book.ruled(group, region.level(), unit.departmentId() != null, plan.committeeLevel())
            : book.named(chosen);
    return chain.orElseThrow(() ->
        new RefusedException(
            Refusal.of("NO_CHAIN", "您单位的属地不在「" + plan.committeeName() + "」的受理范围内，请改选本级评委会的评审计划。")));
  }

  private Optional<Organisation> body(
      StepCode step, boolean higher, Organisation unit, Region region, Plan plan, Around around) {
    return switch (step) {
      case U, A -> Optional.of(unit);
      case P -> around.named(around.parent());
      case DC, DM, DP -> around.named(higher ? around.higherDepartment() : unit.departmentId());
      case HC -> around.bureau(region.code());
      case HM -> around.bureau(cityOf(region));
      case HP -> around.bureau(provinceOf(region));
      case ORG -> around.named(plan.organiserId());
    };
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

  private static ChainGapException stopped(StepCode step, Organisation body) {
    return new ChainGapException(
        step,
        Refusal.of(
            "BODY_STOPPED",
            "「%s」环节的「%s」%s，暂时不能提交，请联系属地人社部门。"
                .formatted(step.label(), body.name(), body.status().label())));
  }

  private static ChainGapException missing(StepCode step, Organisation unit) {
    return new ChainGapException(
        step,
        Refusal.of(
            "BODY_MISSING",
            "「" + step.label() + "」环节尚未设置机构（单位：" + unit.name() + "），请联系属地人社部门在系统中补设后再申报。"));
  }
}
