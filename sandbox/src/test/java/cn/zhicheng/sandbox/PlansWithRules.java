package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanReady;
import cn.zhicheng.plan.Plans;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** The demo's plans with eligibility rules. */
final class PlansWithRules {
  private PlansWithRules() {}

  static List<Plan> all(ApplicationContext product) {
    Plans plans = product.getBean(Plans.class);
    return product
        .getBean(DSLContext.class)
        .select(REVIEW_PLAN.ID)
        .from(REVIEW_PLAN)
        .fetch(row -> plans.whatever(row.value1()))
        .stream()
        .filter(plan -> !plan.terms().rules().isEmpty())
        .toList();
  }

  /** Those that could not be handed in as they are. */
  static List<Plan> notReady(ApplicationContext product) {
    PlanReady ready = product.getBean(PlanReady.class);
    return all(product).stream().filter(plan -> !ready.mayGo(plan).allowed()).toList();
  }
}
