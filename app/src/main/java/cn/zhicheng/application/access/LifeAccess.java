package cn.zhicheng.application.access;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Taking a step back: 「撤回」 and 「恢复」. */
public final class LifeAccess {
  private LifeAccess() {}

  /**
   * Whether it may be taken back: it lies with the unit, which has not opened it, and there is time
   * left to submit it again.
   *
   * @param answered deadline of the return it answers; null when it answers none
   */
  public static Verdict mayRecall(
      Application application, Plan plan, @Nullable Instant answered, Instant now) {
    String flow = "/applications/" + application.id() + "/flow";
    if (application.state() != ApplicationState.IN_AUDIT) {
      return Verdict.refuse(
          "NOT_RECALLABLE", "申报当前为「" + application.state().label() + "」，没有可以撤回的提交。", flow);
    }
    if (application.step() > 1) {
      return Verdict.refuse("BEYOND_UNIT", "单位已审核完毕，不能撤回。如需修改，请按「申报流程」联系当前审核部门退回。", flow);
    }
    Instant opened = application.traces().openedAt();
    if (opened != null) {
      return Verdict.refuse("OPENED", "单位已于 " + ProvinceTime.minute(opened) + " 打开审核，可申请退回。", flow);
    }
    Instant deadline = answered == null ? plan.personDeadline() : answered;
    return now.isAfter(deadline)
        ? Verdict.refuse(
            "NO_TIME_LEFT",
            "提交已于 " + ProvinceTime.minute(deadline) + " 截止，撤回后不能再提交，所以不能撤回。如需修改，请联系单位退回。",
            flow)
        : Verdict.ALLOWED;
  }

  /** Whether there is a receipt to show. */
  public static Verdict mayShowReceipt(Application application) {
    return application.everSubmitted()
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "NOT_SUBMITTED", "提交成功后才有回执，请先完善申报信息并提交。", "/applications/" + application.id());
  }

  /**
   * Whether a deleted one may be taken out of the bin.
   *
   * @param live the person's application of the same plan year, if any
   */
  public static Verdict mayRestore(
      Application application, Plan plan, Optional<Application> live, Instant now) {
    Instant until = Deadlines.restorable(application);
    if (application.state() != ApplicationState.DELETED) {
      return Verdict.refuse(
          "NOT_DELETED", "这条申报记录没有被删除，不需要恢复。", "/applications/" + application.id());
    }
    if (until == null || !now.isBefore(until)) {
      return Verdict.refuse("TOO_LATE", "删除已超过 30 天，不能恢复。可以重新选择评审计划申报。");
    }
    if (live.isPresent()) {
      return Verdict.refuse("YEAR_USED", yearUsed(application.planYear()));
    }
    if (plan.status() != PlanStatus.PUBLISHED) {
      return Verdict.refuse("PLAN_GONE", "评审计划已取消，不能恢复。可以另选评审计划申报。");
    }
    Instant correction = application.correctionDeadline();
    if (application.traces().deletedFrom() == ApplicationState.RETURNED && correction != null) {
      return now.isAfter(correction)
          ? Verdict.refuse(
              "CORRECTION_OVER", "退回修改的期限（" + ProvinceTime.minute(correction) + "）已过，不能恢复。")
          : Verdict.ALLOWED;
    }
    return ApplyAccess.windowIsOpen(plan, now);
  }

  /** Why a plan year has no room for another one. */
  public static String yearUsed(int planYear) {
    return planYear + " 申报年度您已另有一条申报记录，每个申报年度只能申报一次，所以不能恢复。";
  }
}
