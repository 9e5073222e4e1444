package cn.zhicheng.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.plan.EligibilityRule;
import cn.zhicheng.plan.rules.Judgement;
import cn.zhicheng.plan.rules.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sentence above the conditions says what stands below it. */
class EligibilitySummaryTest {
  @Test
  void aConditionThatDoesNotStopIsNotPassedOverInSilence() {
    assertThat(summary(judged(true, Outcome.MET), judged(false, Outcome.NOT_MET)))
        .isEqualTo("按正常申报符合（另有 1 项不符合，可以提交，审核时会核实）。");
  }

  @Test
  void whereAllAreMetNothingIsAdded() {
    assertThat(summary(judged(true, Outcome.MET), judged(false, Outcome.MET)))
        .isEqualTo("按正常申报符合。");
  }

  @Test
  void whatStopsIsTheOnlyThingThatMatters() {
    assertThat(summary(judged(true, Outcome.NOT_MET), judged(false, Outcome.NOT_MET)))
        .isEqualTo("按正常申报不符合。");
  }

  private static String summary(Judgement... judged) {
    return EligibilityPages.page("计划", "/applications", "返回", Map.of("正常申报", List.of(judged)))
        .summary();
  }

  private static Judgement judged(boolean blocking, Outcome outcome) {
    var rule = new EligibilityRule("A", "满 5 年", "第四条", "tenureYears >= 5", List.of(), blocking);
    return new Judgement(rule, outcome, List.of(), List.of(), List.of());
  }
}
