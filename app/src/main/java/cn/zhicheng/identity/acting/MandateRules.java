package cn.zhicheng.identity.acting;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Mandate;
import cn.zhicheng.identity.MandateKind;
import cn.zhicheng.identity.MandateMove;
import cn.zhicheng.shared.Verdict;

/** Who may let others act for an organisation, and who may end it. */
public final class MandateRules {
  private MandateRules() {}

  /** Clerks are appointed by the organisation's first account alone. */
  public static Verdict mayAppoint(Actor actor) {
    return actor.chief() && actor.role().audits()
        ? Verdict.ALLOWED
        : Verdict.refuse("NOT_CHIEF", "只有本单位的主管理员可以添加或停用经办人。");
  }

  /** Whoever acts in their own right may let somebody do their work for some days. */
  public static Verdict mayLend(Actor actor) {
    Mandate mandate = actor.mandate();
    return mandate != null && mandate.kind() != MandateKind.DELEGATE && actor.role().audits()
        ? Verdict.ALLOWED
        : Verdict.refuse("LENT_ALREADY", "代办的身份不能再委托给别人。");
  }

  /** The chief ends clerks and delegates, a lender what they lent; the chief's own stays. */
  public static Verdict mayEnd(Actor actor, MandateLine line) {
    Mandate own = actor.mandate();
    boolean lender = own != null && own.id().equals(line.lentFrom());
    if (line.kind() == MandateKind.CHIEF) {
      return Verdict.refuse("CHIEF_STAYS", "主管理员账号不能在这里停用，请联系所属人社部门。");
    }
    if (!actor.chief() && !lender) {
      return Verdict.refuse("NOT_CHIEF", "只有本单位的主管理员可以停用，委托由委托人本人也可以收回。");
    }
    return legal(line);
  }

  /** The holder may always lay down what others gave them. */
  public static Verdict mayLayDown(MandateLine line) {
    return line.kind() == MandateKind.CHIEF
        ? Verdict.refuse("CHIEF_STAYS", "主管理员账号不能在这里停用，请联系所属人社部门。")
        : legal(line);
  }

  private static Verdict legal(MandateLine line) {
    return line.can(MandateMove.END)
        ? Verdict.ALLOWED
        : Verdict.refuse("OVER", "该身份当前是「%s」，无需再停用。".formatted(line.status().label()));
  }
}
