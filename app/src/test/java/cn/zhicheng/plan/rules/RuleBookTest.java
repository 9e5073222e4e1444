package cn.zhicheng.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.plan.EligibilityRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {
  private static final String TABLE =
      "education >= 5 && tenureYears >= 2 || education >= 3 && tenureYears >= 5";
  private final RuleBook book = new RuleBook();

  @ParameterizedTest
  @CsvSource({"5,2,MET", "5,1,NOT_MET", "4,4,NOT_MET", "4,5,MET", "3,5,MET", "2,20,NOT_MET"})
  void aTableOfDegreesAndYearsIsJudged(long education, long years, Outcome outcome) {
    Facts facts = Facts.none().with(Fact.EDUCATION, education).with(Fact.TENURE_YEARS, years);
    assertThat(judge(TABLE, facts).outcome()).isEqualTo(outcome);
  }

  @Test
  void anUnknownFactLeavesTheAnswerOpenOnlyWhereItMatters() {
    Facts young = Facts.none().with(Fact.AGE, 30);
    assertThat(judge("banned && age > 40", young).outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(judge("banned || age < 40", young).outcome()).isEqualTo(Outcome.MET);
    Judgement open = judge("!banned && age < 40", young);
    assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(open.missing()).containsExactly(Fact.BANNED);
    assertThat(open.values()).containsExactly("年龄：30 岁", "在申报限制期内：未知");
  }

  @Test
  void whatNobodyEnteredCountsAsNone() {
    Facts facts = Facts.none().with(Fact.ENTRIES, Map.of("PAPER", 2L));
    assertThat(judge("entries['PAPER'] >= 2", facts).outcome()).isEqualTo(Outcome.MET);
    assertThat(judge("entries['BOOK'] >= 1", facts).outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aRuleHoldsForItsApplicationTypes() {
    var rule = new EligibilityRule("R", "", "", "age < 40", List.of("破格申报"), true);
    assertThat(book.judge(List.of(rule), "正常申报", Facts.none())).isEmpty();
    assertThat(book.judge(List.of(rule), "破格申报", Facts.none())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agee > 3|第 1 行第 1 个字：「agee」不是可用的数据项或写法。",
        "age > 'x'|第 1 行第 5 个字：「>」两边的类型不合：(整数, 文字)。",
        "age|第 1 行第 1 个字：结果应当是「是或否」，例如写成比较 tenureYears >= 5。"
      })
  void mistakesAreToldWithTheirPlace(String expression, String sentence) {
    assertThat(book.problems(expression))
        .extracting(RuleProblem::sentence)
        .containsExactly(sentence);
  }

  @Timeout(5)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2, 3].all(x, [1, 2].exists(y, x > y))",
        "age",
        "age >",
        "",
        "System.exit(0)",
        "[1].map(x, x) == [1]"
      })
  void whatIsNotARuleIsRefused(String expression) {
    assertThat(book.problems(expression)).isNotEmpty();
  }

  @Test
  void hostileExpressionsAreRefusedAtOnce() {
    long begun = System.nanoTime();
    assertThat(book.problems("(".repeat(400) + "true" + ")".repeat(400))).isNotEmpty();
    judge("!".repeat(900) + "true", Facts.none());
    assertThat(book.problems("age > 1 && ".repeat(5000) + "true")).isNotEmpty();
    judge("'" + "a".repeat(300) + "b'.matches('(a+)+$')", Facts.none());
    judge("titleSeries.matches('(a{1,99}){1,99}')", Facts.none().with(Fact.TITLE_SERIES, "a"));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
  }

  @Property(tries = 200)
  void oneMoreEntryNeverTurnsAMetRuleIntoOneNotMet(
      @ForAll @LongRange(min = 0, max = 9) long papers,
      @ForAll @LongRange(min = 0, max = 9) long needed) {
    String rule = "entries['PAPER'] >= " + needed + " || entries['BOOK'] >= 1";
    Facts before = Facts.none().with(Fact.ENTRIES, Map.of("PAPER", papers));
    Facts after = Facts.none().with(Fact.ENTRIES, Map.of("PAPER", papers + 1));
    if (judge(rule, before).outcome() == Outcome.MET) {
      assertThat(judge(rule, after).outcome()).isEqualTo(Outcome.MET);
    }
    assertThat(judge(rule, before).outcome() == Outcome.MET).isEqualTo(papers >= needed);
  }

  private Judgement judge(String expression, Facts facts) {
    var rule = new EligibilityRule("R", "", "", expression, List.of(), true);
    return book.judge(List.of(rule), "正常申报", facts).getFirst();
  }
}
