package cn.zhicheng.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.plan.EligibilityRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTemplatesTest {
  private final RuleBook book = new RuleBook();

  @ParameterizedTest
  @EnumSource(RuleTemplate.class)
  void everyTemplateIsARuleAndAsksForEachOfItsNumbers(RuleTemplate template) {
    assertThat(book.problems(template.expression(template.defaults()))).isEmpty();
    assertThat(template.sentence(template.defaults())).doesNotContain("{", "}");
    assertThat(template.parameters()).hasSameSizeAs(template.defaults());
    for (int i = 0; i < template.parameters().size(); i++) {
      assertThat(template.sentence(List.of())).contains("{" + i + "}");
      assertThat(template.expression(List.of())).contains("{" + i + "}");
    }
  }

  @ParameterizedTest
  @EnumSource(RuleTemplate.class)
  void nothingKnownIsNeverARefusal(RuleTemplate template) {
    var rule =
        new EligibilityRule("R", "", "", template.expression(template.defaults()), List.of(), true);
    assertThat(book.judge(List.of(rule), "正常申报", Facts.none()))
        .extracting(Judgement::outcome)
        .containsExactly(Outcome.UNKNOWN);
  }

  @Test
  void theLibraryHasTheUsualRules() {
    assertThat(RuleTemplate.values()).hasSizeGreaterThanOrEqualTo(12);
  }
}
