package cn.zhicheng.application.access;

import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.reference.WorkingDays;
import cn.zhicheng.shared.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an applicant may ask the body where the application lies to hurry (催办). */
public final class RemindAccess {
  /** Working days between two reminders at one level. */
  public static final int PAUSE = 3;

  private RemindAccess() {}

  /** Nobody can be asked where it does not lie with a body. */
  public static Verdict notInAudit(ApplicationState state) {
    return Verdict.refuse("NOT_IN_AUDIT", "申报当前为「" + state.label() + "」，不在审核环节，无需催办。");
  }

  /**
   * Once half of the level's days are used, and again after {@link #PAUSE} working days.
   *
   * @param since day it came to its level
   * @param stepDays working days the level should take
   * @param last day of the last reminder at this level in this round; null for none
   */
  public static Verdict mayRemind(
      LocalDate since, int stepDays, @Nullable LocalDate last, LocalDate today, WorkingDays days) {
    LocalDate half = days.lastOf(since.plusDays(1), (stepDays + 1) / 2);
    if (today.isBefore(half)) {
      return Verdict.refuse("TOO_EARLY", "本环节的办理时间还没有过半，" + half + " 起可以催办。");
    }
    LocalDate again = last == null ? today : days.lastOf(last.plusDays(1), PAUSE);
    return today.isBefore(again)
        ? Verdict.refuse("REMINDED", "您已于 " + last + " 催办过，" + again + " 起可以再次催办。")
        : Verdict.ALLOWED;
  }
}
