package cn.zhicheng.application.access;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 「留言」 and 「申请退回」: who may say what to whom about an application they may read. */
public final class TalkAccess {
  private TalkAccess() {}

  /**
   * Whether a message can be sent: while it lies with a body or, returned, with the applicant.
   *
   * @param currentBody where it stands, or which returned it
   */
  public static Verdict mayWrite(Application application, @Nullable UUID currentBody, Actor actor) {
    boolean open =
        application.state() == ApplicationState.IN_AUDIT
            || application.state() == ApplicationState.RETURNED;
    if (!open) {
      return Verdict.refuse("NO_TALK", "申报当前为「" + application.state().label() + "」，审核中和退回修改时才能留言。");
    }
    return !actor.role().audits() || actor.organisation().equals(currentBody)
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_YOUR_STEP", "申报现在不在本单位的审核环节，可以查看留言，不能再留言。");
  }

  /** Whether today's number is not used up. */
  public static Verdict oftenEnough(int sentToday, int most) {
    return sentToday < most
        ? Verdict.ALLOWED
        : Verdict.refuse("TOO_MANY", "每份申报每天最多留言 " + most + " 条，今天已经用完，请明天再留言，急事请拨打联系电话。");
  }

  /**
   * Whether the applicant may ask for return.
   *
   * @param asked whether a request is open at this level
   */
  public static Verdict mayAsk(Application application, boolean asked) {
    if (application.state() != ApplicationState.IN_AUDIT) {
      return Verdict.refuse(
          "NOT_IN_AUDIT", "申报当前为「" + application.state().label() + "」，审核中才需要申请退回。");
    }
    return asked
        ? Verdict.refuse("RETURN_ASKED", "您已向当前环节申请退回，请等待答复；不再需要的，可以撤销申请。")
        : Verdict.ALLOWED;
  }

  /** Whether the request can still be taken back. */
  public static Verdict mayTakeBack(boolean asked) {
    return waiting(asked);
  }

  /** Whether this body may answer; nobody answers their own request. */
  public static Verdict mayAnswer(
      Application application, @Nullable UUID currentBody, boolean asked, Actor actor) {
    return waiting(asked)
        .and(() ->
            actor.organisation().equals(currentBody)
                ? Verdict.ALLOWED
                : Verdict.refuse("NOT_YOUR_STEP", "申报现在不在本单位的审核环节，由当前环节答复。"))
        .and(() ->
            actor.isSelf(application.personId())
                ? Verdict.refuse("OWN_FILE", "这是您本人的申报，不能由您自己答复。请由本单位其他经办人办理。")
                : Verdict.ALLOWED);
  }

  private static Verdict waiting(boolean asked) {
    return asked ? Verdict.ALLOWED : Verdict.refuse("NO_REQUEST", "没有等待答复的退回申请，可能已经处理或撤销。");
  }
}
