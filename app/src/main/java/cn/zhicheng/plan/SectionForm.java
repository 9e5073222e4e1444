package cn.zhicheng.plan;

import cn.zhicheng.shared.Problems;

/** How one section of a plan is filled into a form and read back. */
interface SectionForm {
  PlanSection section();

  /** What stands in the plan, as the form shows it. */
  TypedPlan fill(PlanFile file);

  /** The plan with what was typed; worth nothing when a problem was noted. */
  PlanFile read(TypedPlan typed, PlanFile before, Problems problems);
}
