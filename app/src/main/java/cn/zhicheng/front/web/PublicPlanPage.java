package cn.zhicheng.front.web;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanContent;
import cn.zhicheng.plan.PlanStatus;

/**
 * One plan as anybody may read it.
 *
 * @param signedOn whether the plan's files can be opened
 * @param phase where it stands, as shown
 * @param open whether one may apply now
 * @param left e.g. 剩 12 天; empty once closed
 * @param apply the label of the way on: 「登录后申报」, for applicants 「前往申报」; empty for others
 */
public record PublicPlanPage(
    Plan plan,
    PlanContent content,
    boolean signedOn,
    String phase,
    boolean open,
    String left,
    String apply) {
  public boolean cancelled() {
    return plan.status() == PlanStatus.CANCELLED;
  }

  /** The applicant's page of this plan; whoever is not signed on is led there by the sign-on. */
  public String applyHref() {
    return "/applications/plans/" + plan.id();
  }
}
