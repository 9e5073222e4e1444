package cn.zhicheng.application;

import cn.zhicheng.plan.CategoryDemand;
import cn.zhicheng.plan.PlanTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plan asks of one category, said before anybody runs into it. */
public final class DemandTerms {
  private DemandTerms() {}

  /** Last day an achievement of this category may date from; empty: any. */
  public static Optional<LocalDate> until(PlanTerms terms, String category) {
    return of(terms, category)
        .map(CategoryDemand::until)
        .or(() -> Optional.ofNullable(terms.achievementCutoff()));
  }

  /** The limits as one sentence; empty where the plan sets none. */
  public static String sentence(PlanTerms terms, String category) {
    var limits = new ArrayList<String>();
    of(terms, category)
        .filter(CategoryDemand::required)
        .ifPresent(d -> limits.add("至少 " + d.min() + " 条"));
    of(terms, category).filter(d -> d.max() > 0).ifPresent(d -> limits.add("最多 " + d.max() + " 条"));
    until(terms, category).ifPresent(last -> limits.add(last + "（含）以前的业绩"));
    if (terms.representativeMax() > 0) {
      limits.add(
          "各类业绩合计选 %d 至 %d 项代表作".formatted(terms.representativeMin(), terms.representativeMax()));
    }
    return limits.isEmpty() ? "" : "本计划要求：" + String.join("，", limits) + "。";
  }

  /** What it demands of this category; empty for nothing. */
  static Optional<CategoryDemand> of(PlanTerms terms, String category) {
    List<CategoryDemand> demands = terms.demands();
    return demands.stream().filter(demand -> demand.category().equals(category)).findFirst();
  }
}
