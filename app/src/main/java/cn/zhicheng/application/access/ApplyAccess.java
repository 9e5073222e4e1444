package cn.zhicheng.application.access;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.person.BindingAccess;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanScope;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.time.Instant;
import java.util.Optional;

/** What individuals may do with their own application. */
public final class ApplyAccess {
  private ApplyAccess() {}

  /**
   * Whether 「马上申报」 may be pressed, and if not, why it is grey (FAQ-P18, P34, P36).
   *
   * @param live the person's application of the same plan year, if any
   */
  public static Verdict mayBegin(
      UnitStanding standing, Plan plan, Optional<Application> live, Instant now) {
    return yearIsFree(plan, live)
        .and(() -> windowIsOpen(plan, now))
        .and(() -> BindingAccess.mustBeBound(standing));
  }

  private static Verdict yearIsFree(Plan plan, Optional<Application> live) {
    if (live.isEmpty()) {
      return Verdict.ALLOWED;
    }
    Application record = live.get();
    String head = plan.year() + " 申报年度您已有一条申报记录（" + record.state().label() + "），每个申报年度只能申报一次。";
    String next =
        switch (record.state()) {
          case DRAFT, RETURNED -> "信息无误请点「填报」继续；计划选错了，可先「删除」再重新申报。";
          case IN_AUDIT -> "请在「当前申报记录」中查看申报流程。";
          case REJECTED, LAPSED, ACCEPTED, CANCELLED, DELETED -> "可在「当前申报记录」中查看。";
        };
    return Verdict.refuse("YEAR_USED", head + next, "/applications");
  }

  /** Whether the plan serves the person's unit; true while they have none. */
  public static Verdict serves(PlanScope scope, Plan plan, UnitStanding standing) {
    return standing.bound().map(bound -> scope.covers(plan, bound.unit())).orElse(Verdict.ALLOWED);
  }

  static Verdict windowIsOpen(Plan plan, Instant now) {
    if (plan.status() == PlanStatus.CANCELLED) {
      return Verdict.refuse("PLAN_CANCELLED", "本计划已经取消，不能再申报，请选择其他评审计划。", "/applications");
    }
    return switch (plan.phase(now)) {
      case OPEN -> Verdict.ALLOWED;
      case UPCOMING ->
          Verdict.refuse(
              "NOT_OPEN", "本计划将于 " + ProvinceTime.minute(plan.openAt()) + " 开放申报，请届时再来。");
      case CLOSED ->
          Verdict.refuse(
              "CLOSED",
              "本计划的个人申报已于 " + ProvinceTime.minute(plan.personDeadline()) + " 截止，请选择其他评审计划。");
    };
  }

  /** Whether the individual may write in it (FAQ-P54). */
  public static Verdict mayEdit(Application application) {
    if (application.state().editable()) {
      return Verdict.ALLOWED;
    }
    String sentence =
        application.state() == ApplicationState.IN_AUDIT
            ? "申报正在审核，暂时不能修改。如需修改，请按「申报流程」联系当前审核部门退回。"
            : "申报已是「" + application.state().label() + "」，不能再修改。";
    return Verdict.refuse("LOCKED", sentence, "/applications/" + application.id() + "/flow");
  }

  /** Whether referees' letters may be put in: 破格申报 only. */
  public static Verdict mayAttachLetters(Application application) {
    return mayEdit(application)
        .and(() ->
            application.exceptional()
                ? Verdict.ALLOWED
                : Verdict.refuse("NOT_EXCEPTIONAL", "本次申报类型为「" + application.type() + "」，不需要推荐信。"));
  }

  /** Whether the content of an earlier application may come in: before the first submission. */
  public static Verdict mayCarryOver(Application application) {
    return mayEdit(application)
        .and(() ->
            application.everSubmitted()
                ? Verdict.refuse(
                    "SUBMITTED_BEFORE",
                    "申报已经提交过，不能再沿用去年的内容，请直接修改。",
                    "/applications/" + application.id())
                : Verdict.ALLOWED);
  }

  /** Whether the photo of 「个人中心」 may be taken over. */
  public static Verdict mayTakeProfilePhoto(Application application, boolean hasPhoto) {
    return mayEdit(application)
        .and(() ->
            hasPhoto
                ? Verdict.ALLOWED
                : Verdict.refuse("NO_PHOTO", "个人中心还没有照片，请先上传，或者在这里直接选择照片。", "/me/photo"));
  }

  /**
   * Whether it may be removed, which frees the plan year (FAQ-P38). A return whose time is over
   * used the year up, whether or not anybody has noted it yet.
   */
  public static Verdict mayDelete(Application application, Instant now) {
    if (!application.state().editable()) {
      return Verdict.refuse(
          "NOT_DELETABLE", "申报为「" + application.state().label() + "」时不能删除，只有填报中或退回修改的申报可以删除。");
    }
    Instant deadline = application.correctionDeadline();
    return deadline == null || !now.isAfter(deadline) ? Verdict.ALLOWED : correctionOver(deadline);
  }

  /**
   * Whether it may be submitted now: bound, unlocked, and in time (first window or correction
   * window), or begun in time and within the plan's grace.
   */
  public static Verdict maySubmit(
      Application application, Plan plan, UnitStanding standing, Instant now) {
    return mayEdit(application)
        .and(() -> BindingAccess.mustBeBound(standing))
        .and(() -> inTime(application, plan, now));
  }

  private static Verdict inTime(Application application, Plan plan, Instant now) {
    if (now.isBefore(plan.openAt())) {
      return windowIsOpen(plan, now);
    }
    if (!now.isAfter(Deadlines.submission(application, plan))) {
      return Verdict.ALLOWED;
    }
    Instant told = Deadlines.told(application, plan);
    if (application.traces().begunBy(told)) {
      return Verdict.refuse("GRACE_OVER", graceOver(told, Deadlines.grace(told, plan)));
    }
    return application.state() == ApplicationState.DRAFT
        ? windowIsOpen(plan, now)
        : correctionOver(told);
  }

  private static String graceOver(Instant deadline, Instant end) {
    return "提交已于 %s 截止；您在截止前开始的提交，最迟可在 %s 完成，现在已超过，不能再提交。"
        .formatted(ProvinceTime.minute(deadline), ProvinceTime.minute(end));
  }

  static Verdict correctionOver(Instant deadline) {
    return Verdict.refuse(
        "CORRECTION_OVER", "退回修改的期限（" + ProvinceTime.minute(deadline) + "）已过，视为放弃本次申报，不能再提交。");
  }

  /** Whether 「导出申报信息」 is offered: after the first submission only (FAQ-P43, P44). */
  public static Verdict mayExport(Application application) {
    return application.everSubmitted()
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "NOT_SUBMITTED", "提交成功后才能导出评审表，请先完善申报信息并提交。", "/applications/" + application.id());
  }
}
