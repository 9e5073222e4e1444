package cn.zhicheng.front.web;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.web.Detail;
import java.util.List;

/**
 * One plan as anybody may read it.
 *
 * @param phase where it stands, as shown
 * @param open whether one may apply now
 * @param left e.g. 剩 12 天; empty once closed
 * @param apply the label of the way on: 「登录后申报」, for applicants 「前往申报」; empty for others
 */
public record PublicPlanPage(
    Plan plan, List<Detail> facts, String phase, boolean open, String left, String apply) {
  /** The applicant's page of this plan; whoever is not signed on is led there by the sign-on. */
  public String applyHref() {
    return "/applications/plans/" + plan.id();
  }
}
