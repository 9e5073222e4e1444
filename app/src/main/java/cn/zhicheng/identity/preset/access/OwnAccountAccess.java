package cn.zhicheng.identity.preset.access;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Verdict;

/** What the holder of an account may do with it. */
public final class OwnAccountAccess {
  private OwnAccountAccess() {}

  /** Only preset accounts have a password here (FAQ-U5, FAQ-U7). */
  public static Verdict hasPassword(Actor actor) {
    return actor.portal()
        ? Verdict.refuse(
            "PORTAL_ACCOUNT", "您使用政务服务网账号登录，密码和登录方式由安徽政务服务网管理。需要修改密码的，请到政务服务网办理，或拨打 12345 热线。")
        : Verdict.ALLOWED;
  }

  public static Verdict mayTurnOff(boolean secondFactor) {
    return secondFactor
        ? Verdict.ALLOWED
        : Verdict.refuse("NO_SECOND_FACTOR", "动态口令没有开启，无需关闭。", "/account");
  }
}
