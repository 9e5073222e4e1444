package cn.zhicheng.plan.rules;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.ChangeRules;
import cn.zhicheng.plan.EligibilityRule;
import cn.zhicheng.shared.NotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a condition of a draft one place up or down: applicants read them in this order. */
@Component
public class MoveRule {
  private final ChangeRules rules;

  MoveRule(ChangeRules rules) {
    this.rules = rules;
  }

  /** Where to. */
  public enum Direction {
    UP("上移", -1),
    DOWN("下移", 1);

    private final String label;
    private final int step;

    Direction(String label, int step) {
      this.label = label;
      this.step = step;
    }

    public String label() {
      return label;
    }
  }

  /**
   * The first goes no higher, the last no lower.
   *
   * @param code of the rule
   * @throws NotFoundException when the draft has no such rule
   * @throws cn.zhicheng.shared.RefusedException when it is no draft
   * @throws cn.zhicheng.shared.StaleException when a colleague was faster
   */
  @Transactional
  public void move(Actor actor, UUID plan, int version, String code, Direction direction) {
    rules.change(
        actor,
        plan,
        version,
        before -> moved(before.terms().rules(), code, direction),
        direction.label() + " " + code);
  }

  private static List<EligibilityRule> moved(
      List<EligibilityRule> all, String code, Direction direction) {
    List<String> codes = all.stream().map(EligibilityRule::code).toList();
    int from = codes.indexOf(code);
    if (from < 0) {
      throw new NotFoundException("No rule " + code);
    }
    int to = Math.clamp(from + direction.step, 0, all.size() - 1);
    var moved = new ArrayList<>(all);
    Collections.swap(moved, from, to);
    return List.copyOf(moved);
  }
}
