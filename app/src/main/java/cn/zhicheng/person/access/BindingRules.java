package cn.zhicheng.person.access;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.Binding;
import cn.zhicheng.person.BindingMove;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import java.util.UUID;

/** Who may move a binding, in which state. Whose it is, the queries' scope has settled before. */
public final class BindingRules {
  private BindingRules() {}

  /** Whether the person may ask a unit at all now: one request at a time. */
  public static Verdict mayRequest(List<Binding> own) {
    return own.stream().noneMatch(b -> b.status() == BindingState.PENDING)
        ? Verdict.ALLOWED
        : Verdict.refuse("ALREADY_PENDING", "您已有一条待单位审核的申请。需要改选其他单位的，请先撤回这条申请。", "/me/unit");
  }

  /** Whether this unit is worth asking: not the one the person belongs to already. */
  public static Verdict mayRequest(List<Binding> own, UUID unit) {
    return mayRequest(own)
        .and(() ->
            own.stream()
                    .noneMatch(b -> b.status() == BindingState.ACTIVE && b.unitId().equals(unit))
                ? Verdict.ALLOWED
                : Verdict.refuse("ALREADY_BOUND", "您已绑定该单位，无需重复申请。", "/me"));
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
}
