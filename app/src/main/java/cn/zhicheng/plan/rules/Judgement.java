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

  /** Not met as soon as one that stops is not; unknown as soon as one that would stop is. */
  public static Outcome overall(List<Judgement> all) {
    if (all.stream().anyMatch(Judgement::stops)) {
      return Outcome.NOT_MET;
    }
    boolean unknown =
        all.stream().anyMatch(j -> j.rule().blocking() && j.outcome() == Outcome.UNKNOWN);
    return unknown ? Outcome.UNKNOWN : Outcome.MET;
  }
}
