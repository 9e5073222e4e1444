package cn.zhicheng.plan.rules;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.ChangeRules;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a condition off a draft's list. */
@Component
public class RemoveRule {
  private final ChangeRules rules;

  RemoveRule(ChangeRules rules) {
    this.rules = rules;
  }

  /**
   * @param code of the rule; nothing happens to the others
   * @throws cn.zhicheng.shared.RefusedException when it is no draft
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void remove(Actor actor, UUID plan, int version, String code) {
    rules.change(
        actor,
        plan,
        version,
        before ->
            before.terms().rules().stream().filter(rule -> !rule.code().equals(code)).toList(),
        "删除 " + code);
  }
}
