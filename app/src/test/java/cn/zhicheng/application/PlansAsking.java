package cn.zhicheng.application;

import cn.zhicheng.plan.CategoryDemand;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open plans that ask for something, for tests. */
@Component
class PlansAsking {
  private final Plans plans;

  PlansAsking(Plans plans) {
    this.plans = plans;
  }

  /**
   * @param works representative works at least and at most
   */
  Plan open(
      Cast.Story story,
      int year,
      List<CategoryDemand> demands,
      @Nullable LocalDate cutoff,
      int... works) {
    Instant now = Instant.now();
    Plan plan =
        new Plan(
            Ids.next(),
            "A" + UUID.randomUUID().toString().substring(0, 12),
            year + " 年度评审计划",
            year,
            "22",
            "评审委员会",
            "PROVINCE",
            story.organiser().organisation(),
            "340000",
            List.of("正常申报", Application.EXCEPTIONAL),
            now.minus(Duration.ofDays(30)),
            now.plus(Duration.ofDays(60)),
            LocalDate.of(year, 12, 31),
            terms(demands, cutoff, works),
            "",
            "",
            PlanStatus.PUBLISHED,
            0);
    plans.publish(plan, List.of("22.1.2"), List.of("22.21", "22.01"));
    return plan;
  }

  private static PlanTerms terms(
      List<CategoryDemand> demands, @Nullable LocalDate cutoff, int... works) {
    PlanTerms plain = PlanTerms.plain(5, 10, List.of());
    return new PlanTerms(
        5,
        10,
        plain.stepDaysOf(),
        cutoff,
        demands,
        works.length == 0 ? 0 : works[0],
        works.length == 0 ? 0 : works[1],
        List.of(),
        List.of(),
        plain.postRule(),
        plain.graceMinutes(),
        null,
        List.of(),
        List.of());
  }
}
