package cn.zhicheng.application.access;

import cn.zhicheng.application.bans.BanState;
import cn.zhicheng.shared.Verdict;

/** What a bureau may do with bans of its region; whether they are of its region, queries settle. */
public final class BanAccess {
  private BanAccess() {}

  /**
   * Whether a ban of this person may be entered.
   *
   * @param own whether the person is the actor
   */
  public static Verdict mayEnter(boolean own) {
    return own ? Verdict.refuse("OWN_FILE", "这是您本人的申报限制，请由本部门的其他人员办理。") : Verdict.ALLOWED;
  }

  /**
   * Whether it may be lifted.
   *
   * @param own whether the person is the actor
   */
  public static Verdict mayLift(boolean own, BanState state) {
    return mayEnter(own)
        .and(() ->
            switch (state) {
              case COMING, RUNNING -> Verdict.ALLOWED;
              case OVER -> Verdict.refuse("BAN_OVER", "限制期已经届满，本人可以正常申报，不需要解除。");
              case LIFTED -> Verdict.refuse("BAN_LIFTED", "这条申报限制已经解除。");
            });
  }
}
