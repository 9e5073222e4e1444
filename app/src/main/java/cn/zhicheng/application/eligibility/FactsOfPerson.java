package cn.zhicheng.application.eligibility;

import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.Facts;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns records into facts; pure. What the records do not say stays unknown. */
final class FactsOfPerson {
  private FactsOfPerson() {}

  /**
   * @param entries those of the application where it has some of a category, else the library's
   * @param within whether they stand in an application, so that representative works are named
   */
  static Facts of(Known known, List<Approved> entries, Plan plan, LocalDate today, boolean within) {
    Facts facts = new Career(entries, plan.tenureCutoff()).onto(Facts.none());
    facts = new Yearly(entries, plan.year()).onto(facts);
    facts =
        facts
            .with(
                Fact.ENTRIES,
                entries.stream()
                    .collect(Collectors.groupingBy(Approved::category, Collectors.counting())))
            .with(
                Fact.BANNED,
                known.ban() != null || sanctioned(entries, today).isPresent(),
                barred(known, entries, today));
    if (within) {
      facts =
          facts.with(
              Fact.REPRESENTATIVE, entries.stream().filter(Approved::representative).count());
    }
    if (known.unitNature() != null) {
      facts = facts.with(Fact.UNIT_NATURE, known.unitNature());
    }
    return age(known, plan.tenureCutoff(), facts);
  }

  private static String barred(Known known, List<Approved> entries, LocalDate today) {
    return known.ban() == null
        ? sanctioned(entries, today)
            .map(until -> "处分影响期到 " + until + "，见个人业绩库；有疑问请咨询作出处分的单位")
            .orElse("")
        : known.ban().words();
  }

  /** Last day of the sanction that lasts longest; empty when none lasts still. */
  private static Optional<LocalDate> sanctioned(List<Approved> entries, LocalDate today) {
    return entries.stream()
        .filter(entry -> entry.category().equals("SANCTION") && !entry.text("to").isEmpty())
        .map(entry -> LocalDate.parse(entry.text("to")))
        .filter(until -> !until.isBefore(today))
        .max(Comparator.naturalOrder());
  }

  private static Facts age(Known known, LocalDate cutoff, Facts facts) {
    int age = Period.between(known.birthDate(), cutoff).getYears();
    Facts aged = facts.with(Fact.AGE, age);
    if (!known.workStart().isEmpty()) {
      YearMonth start = YearMonth.parse(known.workStart());
      aged = aged.with(Fact.WORK_YEARS, Period.between(start.atDay(1), cutoff).getYears());
    }
    boolean man = known.sex().equals("男");
    if (age < (man ? 60 : 50)) {
      return aged.with(Fact.RETIRED, false);
    }
    // In between the day differs from person to person since 2025: the records do not tell.
    return age >= (man ? 63 : 58) ? aged.with(Fact.RETIRED, true) : aged;
  }
}
