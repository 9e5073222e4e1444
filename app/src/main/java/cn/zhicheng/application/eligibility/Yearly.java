package cn.zhicheng.application.eligibility;

import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.Facts;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Continuing education and yearly appraisals as facts. */
final class Yearly {
  private static final int FULL_YEAR = 90;
  private final List<Approved> entries;
  private final int planYear;

  Yearly(List<Approved> entries, int planYear) {
    this.entries = entries;
    this.planYear = planYear;
  }

  Facts onto(Facts facts) {
    return appraisals(training(facts));
  }

  private Facts training(Facts facts) {
    Map<Integer, Integer> hours =
        of("CE")
            .collect(
                Collectors.groupingBy(e -> e.number("year"), Collectors.summingInt(Yearly::hours)));
    return facts
        .with(Fact.TRAINING_YEARS, hours.values().stream().filter(sum -> sum >= FULL_YEAR).count())
        .with(Fact.TRAINING_LAST_YEAR, hours.getOrDefault(planYear - 1, 0))
        .with(Fact.TRAINING_GENERAL, recent("公需科目"))
        .with(Fact.TRAINING_PROFESSIONAL, recent("专业科目"));
  }

  private long recent(String kind) {
    return of("CE")
        .filter(entry -> entry.text("kind").equals(kind))
        .filter(entry -> entry.number("year") > planYear - 5 && entry.number("year") <= planYear)
        .mapToLong(Yearly::hours)
        .sum();
  }

  private static int hours(Approved entry) {
    return entry.number("hours");
  }

  /** Without any appraisal on record nobody can say that none was bad. */
  private Facts appraisals(Facts facts) {
    Facts known =
        facts
            .with(Fact.EXCELLENT_FIVE, results(5, "优秀"::equals))
            .with(Fact.PASSED_THREE, results(3, Yearly::passed))
            .with(Fact.PASSED_FIVE, results(5, Yearly::passed));
    return results(5, result -> true) == 0
        ? known
        : known.with(Fact.FAILED_FIVE, results(5, List.of("基本合格", "不合格")::contains));
  }

  private static boolean passed(String result) {
    return result.equals("优秀") || result.equals("合格");
  }

  private long results(int years, Predicate<String> wanted) {
    return of("APPRAISAL")
        .filter(
            entry -> entry.number("year") >= planYear - years && entry.number("year") < planYear)
        .filter(entry -> wanted.test(entry.text("result")))
        .map(entry -> entry.number("year"))
        .distinct()
        .count();
  }

  private java.util.stream.Stream<Approved> of(String category) {
    return entries.stream().filter(entry -> entry.category().equals(category));
  }
}
