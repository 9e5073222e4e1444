package cn.zhicheng.organisation.access;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.shared.Verdict;

/** Who keeps post approvals: institutions only (FAQ-U20, FAQ-U25). */
public final class PostApprovalAccess {
  private PostApprovalAccess() {}

  /** Whether a bureau may void the record, which then serves no decision any more (O10). */
  public static Verdict mayVoid(boolean standing) {
    return standing ? Verdict.ALLOWED : Verdict.refuse("VOIDED", "这条岗位核准信息已经作废，单位可以重新填报。");
  }

  /** Whether this unit has the menu 「岗位核准信息」. */
  public static Verdict mayKeep(Organisation unit) {
    return unit.institution()
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "NOT_INSTITUTION", "只有事业单位需要填报岗位核准信息。单位性质有误的，请先在「完善单位信息」中更正。", "/settings/unit");
  }
}
