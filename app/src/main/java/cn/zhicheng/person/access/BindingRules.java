package cn.zhicheng.person.access;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingMove;
import cn.zhicheng.person.OwnBinding;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.shared.Verdict;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may move a binding, in which state. Whose it is, the queries' scope has settled before.
 * {@code underWay} is what rests on the person's present unit, as the subject of a sentence.
 */
public final class BindingRules {
  private BindingRules() {}

  /** Whether the person may ask another unit now: not while their file is under audit. */
  public static Verdict mayRequest(UnitStanding standing, Optional<String> underWay) {
    return standing.bound().isEmpty() || underWay.isEmpty()
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "UNDER_WAY", "您%s，办结或者退回之前不能变更单位。".formatted(underWay.get()), "/applications");
  }

  /** Whether this unit may be asked: not the one the person belongs to, and one at a time. */
  public static Verdict mayRequest(UnitStanding standing, Optional<String> underWay, UUID unit) {
    return mayRequest(standing, underWay)
        .and(() ->
            standing.belongsTo(unit)
                ? Verdict.refuse("ALREADY_BOUND", "您已绑定该单位，无需重复申请。", "/me")
                : Verdict.ALLOWED)
        .and(() -> standing.pending().map(BindingRules::oneAtATime).orElse(Verdict.ALLOWED));
  }

  private static Verdict oneAtATime(OwnBinding pending) {
    return Verdict.refuse(
        "ALREADY_PENDING",
        "您向「%s」提交的申请还在待审核，本次没有重复提交。改选其他单位，须同时撤回这条申请。".formatted(pending.unit().name()),
        "/me/unit");
  }

  public static Verdict mayWithdraw(Binding binding) {
    return binding.can(BindingMove.WITHDRAW)
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "NOT_PENDING", "这条申请当前是「%s」，不能再撤回。".formatted(binding.status().label()), "/me");
  }

  /** Before approving and before returning (FAQ-U18); nobody decides their own. */
  public static Verdict mayDecide(Binding binding, Actor actor) {
    return mayDecide(binding)
        .and(() ->
            actor.isSelf(binding.personId())
                ? Verdict.refuse("OWN_FILE", "这是您本人的申请，不能由您自己审核。请由本单位其他经办人办理；没有的，请先在「经办人管理」添加。")
                : Verdict.ALLOWED);
  }

  private static Verdict mayDecide(Binding binding) {
    return binding.can(BindingMove.APPROVE)
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "NOT_PENDING", "这条申请当前是「%s」，不需要审核。".formatted(binding.status().label()), "/bindings");
  }

  /** Whether a new unit may take a person over from the one they belong to. */
  public static Verdict mayTakeOver(Optional<String> underWay) {
    return underWay.isEmpty()
        ? Verdict.ALLOWED
        : Verdict.refuse("FORMER_UNDER_WAY", "该人员在现单位有正在审核的职称申报，办结或者退回之前不能转入本单位。可以先不处理这条申请。");
  }

  /** Whether the unit may let its own person go. */
  public static Verdict mayRelease(Binding binding, Optional<String> underWay) {
    if (!binding.can(BindingMove.RELEASE)) {
      return Verdict.refuse(
          "NOT_BOUND_HERE",
          "该人员当前是「%s」，没有可以解除的绑定。".formatted(binding.status().label()),
          "/bindings");
    }
    return underWay.isEmpty()
        ? Verdict.ALLOWED
        : Verdict.refuse("UNDER_WAY", "该人员%s，办结或者退回之前不能解除绑定。".formatted(underWay.get()));
  }
}
