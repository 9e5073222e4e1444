package cn.zhicheng.plan.access;

import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a plan serves the people of a unit. */
public final class PlanReach {
  private PlanReach() {}

  /**
   * Whether people of this unit may apply, and if not, whom the plan serves.
   *
   * @param chain codes of the unit's region and of all regions above it
   * @param unit 「name（region）」 for the sentence
   * @param served names of the regions the plan serves, for the sentence
   */
  public static Verdict covers(
      Plan plan, List<String> chain, @Nullable UnitNature nature, String unit, String served) {
    if (Collections.disjoint(regions(plan), chain)) {
      return Verdict.refuse(
          "OUT_OF_REGION", "本计划面向%s的单位，您的单位%s不在范围内，请选择其他评审计划。".formatted(served, unit));
    }
    List<UnitNature> natures = plan.terms().natures();
    return natures.isEmpty() || natures.contains(nature)
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "WRONG_NATURE",
            "本计划面向%s，您的单位性质是%s，不在范围内，请选择其他评审计划。"
                .formatted(labels(natures), nature == null ? "未填写" : nature.label()));
  }

  /** Codes of the regions a plan serves, each with all below it. */
  public static List<String> regions(Plan plan) {
    return plan.terms().regions().isEmpty() ? List.of(plan.scopeRegion()) : plan.terms().regions();
  }

  /** The kinds of unit in words. */
  public static String labels(List<UnitNature> natures) {
    return natures.stream().map(UnitNature::label).collect(Collectors.joining("、"));
  }
}
