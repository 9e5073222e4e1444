package cn.zhicheng.application;

import cn.zhicheng.plan.rules.Judgement;
import cn.zhicheng.plan.rules.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an application meets of its plan's rules, as it is printed (符合何项申报条件). */
@Component
public class MetConditions {
  private final PreCheck check;

  MetConditions(PreCheck check) {
    this.check = check;
  }

  /** A sentence for each rule that is met, with the person's values; none without rules. */
  public List<String> of(PrintSource source) {
    return check.judged(source.application(), source.items(), source.plan()).stream()
        .filter(judgement -> judgement.outcome() == Outcome.MET)
        .map(MetConditions::sentence)
        .toList();
  }

  private static String sentence(Judgement met) {
    String values = String.join("，", met.values());
    return met.rule().sentence() + (values.isEmpty() ? "" : "（" + values + "）");
  }
}
