package cn.zhicheng.person;

import cn.zhicheng.shared.Verdict;
import java.util.Optional;

/** What only bound people may do, for the modules that own those acts. */
public final class BindingAccess {
  private BindingAccess() {}

  /** Before submitting to the unit (FAQ-P17) and before applying (FAQ-P18). */
  public static Verdict mustBeBound(Optional<ActiveBinding> active) {
    return active.isPresent()
        ? Verdict.ALLOWED
        : Verdict.refuse(
            "NOT_BOUND",
            "您还没有绑定工作单位，或者单位还没有审核通过，暂时不能提交业绩或申报职称。请到「变更单位」选择单位，已提交申请的请联系单位尽快审核。",
            "/me/unit");
  }
}
