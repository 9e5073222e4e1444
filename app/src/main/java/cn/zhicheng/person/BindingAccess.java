package cn.zhicheng.person;

import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;

/** What only bound people may do, for the modules that own those acts. */
public final class BindingAccess {
  private static final String NOT_YET = "暂时不能提交业绩或申报职称。";

  private BindingAccess() {}

  /**
   * Before submitting to the unit (FAQ-P17) and before applying (FAQ-P18). The sentence says where
   * the person stands, the link leads to the next step.
   */
  public static Verdict mustBeBound(UnitStanding standing) {
    return standing.active().isPresent()
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_BOUND", why(standing), "/me/unit");
  }

  private static String why(UnitStanding standing) {
    return standing
        .pending()
        .map(BindingAccess::waiting)
        .or(() -> standing.returned().map(BindingAccess::returned))
        .or(() -> standing.released().map(BindingAccess::released))
        .orElse("您还没有绑定工作单位，" + NOT_YET + "请到「变更单位」选择单位，由单位审核。");
  }

  private static String waiting(OwnBinding asked) {
    String since = ProvinceTime.minute(asked.binding().submittedAt());
    String head = "您于 %s 向「%s」提交的绑定申请还没有审核，".formatted(since, asked.unit().name());
    return asked.unit().bindable()
        ? head + NOT_YET + "请联系单位管理员在「人员注册审核」中办理。"
        : head + NOT_YET + "该单位目前%s，请撤回申请，改选其他单位。".formatted(asked.unit().status().label());
  }

  private static String returned(OwnBinding asked) {
    return "「%s」退回了您的绑定申请（%s），%s请到「变更单位」修改后重新提交，或者改选其他单位。"
        .formatted(asked.unit().name(), asked.binding().opinion(), NOT_YET);
  }

  private static String released(OwnBinding former) {
    return "「%s」已解除与您的绑定（%s），%s请到「变更单位」选择现在的工作单位。"
        .formatted(former.unit().name(), former.binding().releaseReason(), NOT_YET);
  }
}
