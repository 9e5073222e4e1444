package cn.zhicheng.application;

import static cn.zhicheng.shared.ProvinceTime.minute;

import cn.zhicheng.application.access.Deadlines;
import cn.zhicheng.plan.Plan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the individual is told of their application: one sentence for each state and situation, for
 * lists, badges, 「申报流程」 and messages alike. Nobody is told 「通过」 alone while levels are still ahead:
 * it always says where the application went.
 */
public final class ApplicationWords {
  private static final String AUDIT = "审核";

  private ApplicationWords() {}

  /**
   * How things stand, with what to do next.
   *
   * @param here the level it stands at; null where it is not known or there is none
   */
  public static String standing(
      Application application, Plan plan, @Nullable Step here, Instant now) {
    return switch (application.state()) {
      case DRAFT -> draft(application, plan, now);
      case IN_AUDIT -> inAudit(application, here);
      case RETURNED -> returned(application, plan, now);
      case REJECTED -> "审核部门不予通过，" + used(application) + "原因见「申报流程」。";
      case LAPSED -> lapsed(application);
      case ACCEPTED -> "评委会组建单位已受理，等待评审。可以导出评审表，线下逐级盖章。";
      case CANCELLED -> "评审计划已取消，" + application.planYear() + " 申报年度可以另选计划申报。";
      case DELETED ->
          "已于 "
              + minute(application.traces().deletedAt())
              + " 删除，"
              + minute(Deadlines.restorable(application))
              + " 前可以恢复。";
    };
  }

  /** Until when it may be submitted, and what holds for who begins in time. */
  public static String deadline(Application application, Plan plan, Instant now) {
    Instant told = Deadlines.told(application, plan);
    String grace = minute(Deadlines.grace(told, plan));
    if (!now.isAfter(told)) {
      return "提交截止时间：%s。截止前已点「提交」但还没有完成的，最迟可在 %s 前完成。".formatted(minute(told), grace);
    }
    return application.traces().begunBy(told)
        ? "提交已于 %s 截止。您在截止前已开始提交，请在 %s 前完成，之后不能再提交。".formatted(minute(told), grace)
        : "提交已于 %s 截止。".formatted(minute(told));
  }

  /** What a state means, whoever's application it is: the help beside the badge. */
  public static String help(ApplicationState state) {
    return switch (state) {
      case DRAFT -> "还没有提交，可以修改和删除。";
      case IN_AUDIT -> "已提交，正在逐级审核，审核期间不能修改。";
      case RETURNED -> "审核部门已退回给您本人，请在期限内修改后重新提交，逾期视为放弃。";
      case REJECTED -> "审核部门不予通过，本申报年度不能再申报。";
      case LAPSED -> "退回后未在期限内重新提交，视为放弃，本申报年度不能再申报。";
      case ACCEPTED -> "各级审核完毕，评委会组建单位已受理，等待评审。";
      case CANCELLED -> "评审计划已取消，本申报年度可以另选计划申报。";
      case DELETED -> "已由您本人删除，30 天内可以在「回收站」恢复。";
    };
  }

  /**
   * What just happened, told to the individual.
   *
   * @param level label of the level that acted, e.g. 用人单位审核; empty when the individual or the
   *     system did
   * @param next the body it lies with from now on; empty when there is none
   * @param deadline until when a return is to be answered; null when it was not returned
   * @param reason typed opinion; empty for none
   */
  public record Happened(
      ApplicationMove move,
      int planYear,
      String level,
      String next,
      @Nullable Instant deadline,
      String reason) {}

  /** One sentence for a message. */
  public static String told(Happened what) {
    return switch (what.move()) {
      case BEGIN -> "已开始申报，请完善申报信息后提交。";
      case SUBMIT -> "已提交，已送 " + what.next() + " 审核。审核期间不能修改。";
      case PASS -> body(what) + "审核通过，已送 " + what.next() + " 审核。";
      case ACCEPT -> "各级审核完毕，评委会组建单位已受理，等待评审。可以导出评审表，线下逐级盖章。";
      case RETURN -> body(what) + "已退回，" + answer(what) + because(what);
      case REJECT -> body(what) + "不予通过，" + used(what.planYear()) + because(what);
      case DELETE -> "申报记录已删除，30 天内可以在「回收站」恢复。";
      case RESTORE -> "申报记录已恢复，可以继续填报。";
      case RESTORE_CORRECTION -> "申报记录已恢复，" + answer(what);
      case RECALL -> "申报已撤回，修改后请重新提交。";
      case RECALL_CORRECTION -> "申报已撤回，" + answer(what);
      case LAPSE -> "退回后未在 " + minute(what.deadline()) + " 前重新提交，视为放弃本次申报，" + used(what.planYear());
      case CANCEL -> "评审计划已取消，" + what.planYear() + " 申报年度可以另选计划申报。" + because(what);
    };
  }

  /** A return is still to be answered. */
  private static String answer(Happened what) {
    return "请在 " + minute(what.deadline()) + " 前修改后重新提交，逾期视为放弃。";
  }

  private static String draft(Application application, Plan plan, Instant now) {
    Instant deadline = plan.personDeadline();
    if (now.isAfter(Deadlines.submission(application, plan))) {
      return "个人申报已于 " + minute(deadline) + " 截止，没有提交。";
    }
    String head = application.everSubmitted() ? "已撤回，修改后" : "还没有提交，完善后";
    return head + "请在 " + minute(deadline) + " 前提交。";
  }

  private static String inAudit(Application application, @Nullable Step here) {
    String since = minute(application.stepSince());
    if (here == null) {
      return since + " 起在本环节审核，审核期间不能修改。";
    }
    String before = here.seq() > 1 ? "前面的环节已审核完毕，" : "";
    return before + since + " 起由 " + here.bodyName() + "（" + here.label() + "）审核。";
  }

  private static String returned(Application application, Plan plan, Instant now) {
    String until = minute(application.correctionDeadline());
    return now.isAfter(Deadlines.submission(application, plan))
        ? lapsed(application)
        : "请在 " + until + " 前修改后重新提交，逾期视为放弃。";
  }

  private static String lapsed(Application application) {
    return "退回后未在 "
        + minute(application.correctionDeadline())
        + " 前重新提交，视为放弃本次申报，"
        + used(application);
  }

  private static String used(Application application) {
    return used(application.planYear());
  }

  private static String used(int planYear) {
    return planYear + " 申报年度不能再申报。";
  }

  /** 「用人单位审核」 is the level, 「用人单位」 who acts there. */
  private static String body(Happened what) {
    String level = what.level();
    return level.endsWith(AUDIT) ? level.substring(0, level.length() - AUDIT.length()) : level;
  }

  private static String because(Happened what) {
    return what.reason().isBlank() ? "" : "原因：" + what.reason().strip();
  }
}
