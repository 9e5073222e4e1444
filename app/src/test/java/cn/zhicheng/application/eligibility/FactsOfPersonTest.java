package cn.zhicheng.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.plan.EligibilityRule;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.Facts;
import cn.zhicheng.plan.rules.Outcome;
import cn.zhicheng.plan.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsOfPersonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

  @ParameterizedTest
  @CsvSource({"2021-12-31,5 年,5 年 0 个月", "2022-01-01,4 年,4 年 11 个月", "2021-12-30,5 年,5 年 0 个月"})
  void aYearIsFullOnTheDayOfTheCutOff(String obtained, String years, String months) {
    Facts facts = of(title("中级", obtained));
    assertThat(facts.words(Fact.TENURE_YEARS)).isEqualTo(years);
    assertThat(facts.words(Fact.TENURE_MONTHS)).isEqualTo(months);
  }

  @Test
  void whatTheLibraryDoesNotSayIsUnknownAndNotNo() {
    Facts empty = of();
    assertThat(empty.knows(Fact.EDUCATION)).isFalse();
    assertThat(empty.knows(Fact.TENURE_YEARS)).isFalse();
    assertThat(empty.knows(Fact.FAILED_FIVE)).isFalse();
    assertThat(empty.words(Fact.BANNED)).isEqualTo("否");
  }

  @Test
  void theHighestDegreeAndTheCurrentTitleCount() {
    Facts facts =
        of(
            new Approved(
                "EDUCATION", Map.of("level", "本科", "degree", "学士", "endYm", "2008-07"), false),
            new Approved(
                "EDUCATION", Map.of("level", "硕士", "degree", "硕士", "endYm", "2018-06"), false),
            title("助理级", "2012-01-01"),
            title("中级", "2018-09-30"));
    assertThat(facts.words(Fact.EDUCATION)).isEqualTo("硕士");
    assertThat(facts.words(Fact.YEARS_SINCE_EDUCATION)).isEqualTo("8 年");
    assertThat(facts.words(Fact.TITLE_LEVEL)).isEqualTo("中级");
    assertThat(facts.words(Fact.TENURE_MONTHS)).isEqualTo("8 年 3 个月");
    assertThat(facts.words(Fact.OTHER_TITLES)).isEqualTo("1 个");
  }

  @Test
  void hoursAndAppraisalsAreCountedByYear() {
    Facts facts =
        of(
            hours(2025, 60),
            hours(2025, 30),
            hours(2024, 89),
            result(2025, "优秀"),
            result(2022, "合格"));
    assertThat(facts.words(Fact.TRAINING_YEARS)).isEqualTo("1 年");
    assertThat(facts.words(Fact.TRAINING_LAST_YEAR)).isEqualTo("90 学时");
    assertThat(facts.words(Fact.PASSED_THREE)).isEqualTo("1 次");
    assertThat(facts.words(Fact.PASSED_FIVE)).isEqualTo("2 次");
  }

  @Test
  void aBanHoldsUntilItsLastDay() {
    assertThat(of(sanction("2026-09-21")).words(Fact.BANNED))
        .isEqualTo("是（处分影响期到 2026-09-21，见个人业绩库；有疑问请咨询作出处分的单位）");
    assertThat(of(sanction("2026-09-20")).words(Fact.BANNED)).isEqualTo("否");
  }

  @ParameterizedTest
  @CsvSource({"男,1967-01-01,否", "男,1965-01-01,未知", "男,1963-12-31,是", "女,1975-01-01,未知"})
  void betweenTheOldAndTheNewAgeNobodyCanTellWhoIsRetired(
      String sex, LocalDate born, String words) {
    Known known = new Known(sex, born, "2004-07", "事业单位", null, List.of());
    assertThat(FactsOfPerson.of(known, List.of(), plan(), TODAY, false).words(Fact.RETIRED))
        .isEqualTo(words);
  }

  @Property(tries = 100)
  void oneMoreApprovedEntryNeverTakesAwayWhatWasMet(
      @ForAll @IntRange(min = 0, max = 6) int papers,
      @ForAll @IntRange(min = 0, max = 6) int years) {
    var rules =
        List.of(rule("entries['PAPER'] >= 3"), rule("trainingYears >= 3"), rule("passedFive >= 3"));
    List<Approved> before =
        Stream.concat(
                IntStream.range(0, papers).mapToObj(i -> new Approved("PAPER", Map.of(), false)),
                IntStream.range(0, years)
                    .boxed()
                    .flatMap(i -> Stream.of(hours(2025 - i, 90), result(2025 - i, "合格"))))
            .toList();
    for (Approved more :
        List.of(hours(2020, 90), result(2021, "优秀"), new Approved("PAPER", Map.of(), false))) {
      var after = Stream.concat(before.stream(), Stream.of(more)).toList();
      var judged = new RuleBook().judge(rules, "正常申报", facts(before));
      var again = new RuleBook().judge(rules, "正常申报", facts(after));
      for (int i = 0; i < rules.size(); i++) {
        if (judged.get(i).outcome() == Outcome.MET) {
          assertThat(again.get(i).outcome()).isEqualTo(Outcome.MET);
        }
      }
    }
  }

  private static EligibilityRule rule(String expression) {
    return new EligibilityRule("R", "", "", expression, List.of(), true);
  }

  private static Facts of(Approved... entries) {
    return facts(List.of(entries));
  }

  private static Facts facts(List<Approved> entries) {
    Known known = new Known("女", LocalDate.of(1985, 3, 2), "2008-07", "事业单位", null, entries);
    return FactsOfPerson.of(known, entries, plan(), TODAY, false);
  }

  private static Approved title(String level, String obtained) {
    return new Approved(
        "QUALIFICATION", Map.of("level", level, "obtainedOn", obtained, "series", "中小学教师"), false);
  }

  private static Approved hours(int year, int hours) {
    return new Approved("CE", Map.of("year", year, "kind", "专业科目", "hours", hours), false);
  }

  private static Approved result(int year, String result) {
    return new Approved("APPRAISAL", Map.of("year", year, "result", result), false);
  }

  private static Approved sanction(String to) {
    return new Approved("SANCTION", Map.of("kind", "记过", "to", to), false);
  }

  private static Plan plan() {
    return new Plan(
        UUID.randomUUID(),
        "P",
        "",
        2026,
        "22",
        "",
        "PROVINCE",
        UUID.randomUUID(),
        "340000",
        List.of("正常申报"),
        Instant.EPOCH,
        Instant.EPOCH,
        LocalDate.of(2026, 12, 31),
        PlanTerms.plain(5, 10, List.of()),
        "",
        "",
        PlanStatus.PUBLISHED,
        0);
  }
}
