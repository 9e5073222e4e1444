package cn.zhicheng.plan.rules;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanReadiness;
import cn.zhicheng.shared.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** 「用样例人员测试」: runs a plan's rules over its samples; a plan with a wrong one does not go on. */
@Component
public class TryOut implements PlanReadiness {
  private final Samples samples;
  private final RuleBook book;

  TryOut(Samples samples, RuleBook book) {
    this.samples = samples;
    this.book = book;
  }

  /** What became of one sample, and what each rule said. */
  public record Tried(Sample sample, Outcome actual, List<Judgement> judged) {
    public boolean right() {
      return sample.expected() == actual;
    }
  }

  /** All samples of a plan, tried; one statement. */
  public List<Tried> of(Plan plan) {
    return samples.of(plan.id()).stream().map(sample -> tried(plan, sample)).toList();
  }

  private Tried tried(Plan plan, Sample sample) {
    List<Judgement> judged = book.judge(plan.terms().rules(), sample.type(), sample.known());
    return new Tried(sample, Judgement.overall(judged), judged);
  }

  @Override
  public Verdict mayGo(Plan plan) {
    String link = "/plan-desk/" + plan.id() + "/rules";
    for (var rule : plan.terms().rules()) {
      if (!book.problems(rule.expression()).isEmpty()) {
        return Verdict.refuse(
            "RULE_WRONG", "申报条件「" + rule.sentence() + "」的表达式有误，计划不能提交和批准，请先修改。", link);
      }
    }
    return of(plan).stream()
        .filter(tried -> !tried.right())
        .findFirst()
        .map(tried ->
            Verdict.refuse(
                "SAMPLE_FAILS",
                "样例人员「%s」的测试没有通过（应为%s，实际%s），计划不能提交和批准，请核对申报条件。"
                    .formatted(
                        tried.sample().name(),
                        tried.sample().expected().label(),
                        tried.actual().label()),
                link))
        .orElse(Verdict.ALLOWED);
  }
}
