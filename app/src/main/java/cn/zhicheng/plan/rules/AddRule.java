package cn.zhicheng.plan.rules;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.ChangeRules;
import cn.zhicheng.plan.EligibilityRule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One more condition at the end of a draft's list. */
@Component
public class AddRule {
  private final ChangeRules rules;
  private final RuleBook book;

  AddRule(ChangeRules rules, RuleBook book) {
    this.rules = rules;
    this.book = book;
  }

  /**
   * @throws cn.zhicheng.shared.InvalidException with every problem by field
   * @throws cn.zhicheng.shared.RefusedException when it is no draft
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void add(Actor actor, UUID plan, int version, RuleForm form) {
    rules.change(
        actor,
        plan,
        version,
        before -> {
          List<EligibilityRule> all = new ArrayList<>(before.terms().rules());
          all.add(form.read(before, book));
          return List.copyOf(all);
        },
        "添加一条");
  }
}
