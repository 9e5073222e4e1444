package cn.zhicheng.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One review plan (评审计划).
 *
 * @param year the plan year (申报年度): not the calendar year (FAQ-P35)
 * @param committeeLevel PROVINCE, CITY or COUNTY
 * @param personDeadline the last instant a first submission counts
 * @param tenureCutoff day up to which years in the present title count
 * @param terms what it asks for
 * @param version counts changes; a form carries the one it was filled from
 */
public record Plan(
    UUID id,
    String code,
    String name,
    int year,
    String seriesNo,
    String committeeName,
    String committeeLevel,
    UUID organiserId,
    String scopeRegion,
    List<String> applicationTypes,
    Instant openAt,
    Instant personDeadline,
    LocalDate tenureCutoff,
    PlanTerms terms,
    String description,
    String contact,
    PlanStatus status,
    int version) {

  public PlanPhase phase(Instant now) {
    if (now.isBefore(openAt)) {
      return PlanPhase.UPCOMING;
    }
    return now.isAfter(personDeadline) ? PlanPhase.CLOSED : PlanPhase.OPEN;
  }

  /** Working days a person has to answer a return. */
  public int correctionDays() {
    return terms.correctionDays();
  }

  /** Working days a level should take. */
  public int stepDays(StepCode level) {
    return terms.stepDaysOf().getOrDefault(level, terms.stepDays());
  }

  /** Library categories without which nothing can be submitted. */
  public List<String> requiredCategories() {
    return terms.demands().stream()
        .filter(CategoryDemand::required)
        .map(CategoryDemand::category)
        .toList();
  }
}
