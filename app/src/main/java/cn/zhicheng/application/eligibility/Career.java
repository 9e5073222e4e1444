package cn.zhicheng.application.eligibility;

import cn.zhicheng.plan.rules.Fact;
import cn.zhicheng.plan.rules.Facts;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Education and titles as facts. Years are whole ones, the day of the cut-off included. */
final class Career {
  private static final List<String> EDUCATION = List.of("", "", "大专", "本科", "硕士", "博士");
  private static final List<String> DEGREE = List.of("", "", "", "学士", "硕士", "博士");
  private static final List<String> LEVEL = List.of("", "员级", "助理级", "中级", "副高级", "正高级");
  private final List<Approved> entries;
  private final LocalDate cutoff;

  Career(List<Approved> entries, LocalDate cutoff) {
    this.entries = entries;
    this.cutoff = cutoff;
  }

  Facts onto(Facts facts) {
    return titles(education(facts));
  }

  private Facts education(Facts facts) {
    List<Approved> studies = of("EDUCATION");
    Optional<Approved> highest = studies.stream().max(Comparator.comparingInt(Career::rank));
    if (highest.isEmpty()) {
      return facts;
    }
    int degree =
        studies.stream()
            .mapToInt(s -> Math.max(0, DEGREE.lastIndexOf(s.text("degree"))))
            .max()
            .orElse(0);
    YearMonth end = YearMonth.parse(highest.get().text("endYm"));
    long years = Period.between(end.atEndOfMonth(), cutoff).getYears();
    return facts
        .with(Fact.EDUCATION, rank(highest.get()))
        .with(Fact.DEGREE, degree < 3 ? 0 : degree)
        .with(Fact.YEARS_SINCE_EDUCATION, years);
  }

  private static int rank(Approved study) {
    return Math.max(1, EDUCATION.lastIndexOf(study.text("level")));
  }

  /** The one marked as the current title, else the highest, of equal ones the earliest. */
  private Facts titles(Facts facts) {
    List<Approved> titles = of("QUALIFICATION");
    Optional<Approved> current =
        titles.stream()
            .max(
                Comparator.comparing((Approved title) -> title.ticked("isCurrent"))
                    .thenComparing(title -> LEVEL.lastIndexOf(title.text("level")))
                    .thenComparing(title -> title.text("obtainedOn"), Comparator.reverseOrder()));
    if (current.isEmpty()) {
      return facts;
    }
    Approved title = current.get();
    Period tenure = Period.between(LocalDate.parse(title.text("obtainedOn")), cutoff);
    return facts
        .with(Fact.TITLE_LEVEL, Math.max(0, LEVEL.lastIndexOf(title.text("level"))))
        .with(Fact.TITLE_SERIES, title.text("series"))
        .with(Fact.TENURE_YEARS, tenure.getYears())
        .with(Fact.TENURE_MONTHS, tenure.toTotalMonths())
        .with(Fact.OTHER_TITLES, titles.size() - 1L);
  }

  private List<Approved> of(String category) {
    return entries.stream().filter(entry -> entry.category().equals(category)).toList();
  }
}
