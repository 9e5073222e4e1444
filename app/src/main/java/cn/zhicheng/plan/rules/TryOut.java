package cn.zhicheng.plan.rules;

import cn.zhicheng.plan.EligibilityRule;
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
    return rules(plan, link).and(() -> samples(plan, link));
  }

  private Verdict rules(Plan plan, String link) {
    for (EligibilityRule rule : plan.terms().rules()) {
      if (!rule.types().isEmpty()
          && rule.types().stream().noneMatch(plan.applicationTypes()::contains)) {
        String why = "」只适用本计划没有的申报类型，计划不能提交和批准，请修改或删除这一条。";
        return Verdict.refuse("RULE_IDLE", "申报条件「" + rule.sentence() + why, link);
      }
      if (!book.problems(rule.expression()).isEmpty()) {
        String why = "」的表达式有误，计划不能提交和批准，请先修改。";
        return Verdict.refuse("RULE_WRONG", "申报条件「" + rule.sentence() + why, link);
      }
    }
    return Verdict.ALLOWED;
  }

  private Verdict samples(Plan plan, String link) {
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
