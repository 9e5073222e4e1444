package cn.zhicheng.plan.rules;

import cn.zhicheng.plan.EligibilityRule;
import java.util.List;

/**
 * One rule judged.
 *
 * @param uses the facts it speaks of, in the order of the dictionary
 * @param values the same with the person's values, e.g. 最高学历：硕士
 * @param missing facts for want of which nothing can be said; empty unless unknown
 */
public record Judgement(
    EligibilityRule rule,
    Outcome outcome,
    List<Fact> uses,
    List<String> values,
    List<Fact> missing) {

  /** Whether an application cannot be submitted because of it. */
  public boolean stops() {
    return rule.blocking() && outcome == Outcome.NOT_MET;
  }
}
