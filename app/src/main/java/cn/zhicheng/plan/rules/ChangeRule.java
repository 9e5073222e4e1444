package cn.zhicheng.plan.rules;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.ChangeRules;
import cn.zhicheng.plan.EligibilityRule;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another wording, expression or reach for a condition of a draft; its place in the list stays. */
@Component
public class ChangeRule {
  private final ChangeRules rules;
  private final RuleBook book;

  ChangeRule(ChangeRules rules, RuleBook book) {
    this.rules = rules;
    this.book = book;
  }

  /**
   * @param code of the rule
   * @throws NotFoundException when the draft has no such rule
   * @throws cn.zhicheng.shared.InvalidException with every problem by field
   * @throws cn.zhicheng.shared.RefusedException when it is no draft
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void change(Actor actor, UUID plan, int version, String code, RuleForm form) {
    rules.change(actor, plan, version, before -> changed(before, code, form), "修改 " + code);
  }

  private List<EligibilityRule> changed(Plan plan, String code, RuleForm form) {
    List<EligibilityRule> all = plan.terms().rules();
    if (all.stream().noneMatch(rule -> rule.code().equals(code))) {
      throw new NotFoundException("No rule " + code);
    }
    EligibilityRule now = form.read(plan, book, code);
    return all.stream().map(rule -> rule.code().equals(code) ? now : rule).toList();
  }
}
