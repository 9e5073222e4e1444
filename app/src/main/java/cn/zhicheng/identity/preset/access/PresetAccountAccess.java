package cn.zhicheng.identity.preset.access;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.preset.PresetAccount;
import cn.zhicheng.identity.preset.Seat;
import cn.zhicheng.identity.preset.Stewardship;
import cn.zhicheng.shared.Verdict;

/** Who may reset, disable and change which preset account. */
public final class PresetAccountAccess {
  private PresetAccountAccess() {}

  /**
   * Whether the actor keeps this account. Operations keep all but their own; a bureau those of its
   * region and below, never operations, nor a bureau beside or above it. An account that acts as
   * several is kept by who keeps all of them.
   */
  public static Verdict mayManage(Actor actor, Stewardship scope, PresetAccount account) {
    if (account.id().equals(actor.accountId())) {
      return Verdict.refuse("OWN_ACCOUNT", "这是您自己的账号，不能由本人重置或停用。修改密码请到「账号与安全」。", "/account");
    }
    boolean kept =
        actor.role() == Role.OPS || account.seats().stream().allMatch(seat -> keeps(scope, seat));
    return kept
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_BELOW", "该账号属于同级或上级人社部门，或者还代表本属地以外的机构，请联系上一级人社部门或系统运维办理。");
  }

  private static boolean keeps(Stewardship scope, Seat seat) {
    boolean below = scope.regions().contains(seat.regionCode());
    return switch (seat.role()) {
      case UNIT, DEPARTMENT, ORGANISER -> below;
      case BUREAU -> below && !seat.regionCode().equals(scope.region());
      case OPS, APPLICANT -> false;
    };
  }

  public static Verdict mayDisable(Actor actor, Stewardship scope, PresetAccount account) {
    return mayManage(actor, scope, account)
        .and(() -> account.disabled() ? Verdict.refuse("DISABLED", "该账号已经停用。") : Verdict.ALLOWED);
  }

  public static Verdict mayEnable(Actor actor, Stewardship scope, PresetAccount account) {
    return mayManage(actor, scope, account)
        .and(() ->
            account.disabled() ? Verdict.ALLOWED : Verdict.refuse("NOT_DISABLED", "该账号正在使用，无需恢复。"));
  }

  public static Verdict mayResetFactor(Actor actor, Stewardship scope, PresetAccount account) {
    return mayManage(actor, scope, account)
        .and(() ->
            account.secondFactor()
                ? Verdict.ALLOWED
                : Verdict.refuse("NO_SECOND_FACTOR", "该账号没有开启动态口令，无需解除。"));
  }
}
