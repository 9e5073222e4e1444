package cn.zhicheng.application.eligibility;

import cn.zhicheng.plan.rules.Fact;
import java.util.List;
import java.util.Optional;

/** Where a person adds what a rule misses. */
public final class Mending {
  private Mending() {}

  /** The library category the first of these facts comes from; empty when none does. */
  public static Optional<String> category(List<Fact> facts) {
    return facts.stream().map(Mending::category).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> category(Fact fact) {
    return switch (fact) {
      case EDUCATION, DEGREE, YEARS_SINCE_EDUCATION -> Optional.of("EDUCATION");
      case TITLE_LEVEL, TITLE_SERIES, TENURE_YEARS, TENURE_MONTHS, OTHER_TITLES ->
          Optional.of("QUALIFICATION");
      case TRAINING_YEARS, TRAINING_LAST_YEAR, TRAINING_GENERAL, TRAINING_PROFESSIONAL ->
          Optional.of("CE");
      case EXCELLENT_FIVE, PASSED_THREE, PASSED_FIVE, FAILED_FIVE -> Optional.of("APPRAISAL");
      default -> Optional.empty();
    };
  }
}
