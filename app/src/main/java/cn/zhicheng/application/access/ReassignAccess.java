package cn.zhicheng.application.access;

import cn.zhicheng.application.Step;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.shared.Verdict;

/**
 * When a level of a frozen route may be given to another body: only where its own decides no more.
 */
public final class ReassignAccess {
  private ReassignAccess() {}

  /** Whether the body at this level was stopped or merged. */
  public static Verdict mayReassign(Step step) {
    return step.standing() == OrganisationStatus.ACTIVE
        ? Verdict.refuse("BODY_ACTIVE", "「" + step.bodyName() + "」状态正常，申报按提交时的流程审核，不能改派。")
        : Verdict.ALLOWED;
  }

  /**
   * Whether this body may take its place.
   *
   * @param former the stopped body
   */
  public static Verdict mayTake(Organisation former, Organisation successor) {
    if (successor.status() != OrganisationStatus.ACTIVE) {
      return Verdict.refuse(
          "NOT_ACTIVE", "「" + successor.name() + "」" + successor.status().label() + "，请选择状态正常的机构。");
    }
    return successor.kind() == former.kind()
        ? Verdict.ALLOWED
        : Verdict.refuse("OTHER_KIND", "改派的机构必须同样是" + former.kind().label() + "。");
  }
}
