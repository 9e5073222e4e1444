package cn.zhicheng.plan;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.plan.access.PlanReach;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which units a plan serves: by region and by kind of unit. Asks no database. */
@Component
public class PlanScope {
  private final Regions regions;

  PlanScope(Regions regions) {
    this.regions = regions;
  }

  /** Whether people of this unit may apply under the plan, and if not, why. */
  public Verdict covers(Plan plan, Organisation unit) {
    String home = regions.find(unit.regionCode()).map(Region::fullName).orElse(unit.regionCode());
    return PlanReach.covers(
        plan,
        chain(unit.regionCode()),
        unit.nature(),
        "「%s」（%s）".formatted(unit.name(), home),
        served(plan));
  }

  /** The regions a plan serves, in words. */
  public String served(Plan plan) {
    return PlanReach.regions(plan).stream()
        .map(code -> regions.find(code).map(Region::name).orElse(code))
        .collect(Collectors.joining("、"));
  }

  private List<String> chain(String code) {
    var chain = new ArrayList<String>();
    Optional<Region> region = regions.find(code);
    while (region.isPresent()) {
      chain.add(region.get().code());
      region = Optional.ofNullable(region.get().parentCode()).flatMap(regions::find);
    }
    return chain;
  }
}
