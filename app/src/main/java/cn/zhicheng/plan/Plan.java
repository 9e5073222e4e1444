package cn.zhicheng.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One published review plan (评审计划).
 *
 * @param year the plan year (申报年度): not the calendar year (FAQ-P35)
 * @param committeeLevel PROVINCE, CITY or COUNTY
 * @param personDeadline the last instant a first submission counts
 * @param correctionDays working days a person has to answer a return
 * @param stepDays working days each level should take
 * @param tenureCutoff day up to which years in the present title count
 * @param requiredCategories library categories without which nothing can be submitted
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
    int correctionDays,
    int stepDays,
    LocalDate tenureCutoff,
    List<String> requiredCategories,
    String description,
    String contact) {

  public PlanPhase phase(Instant now) {
    if (now.isBefore(openAt)) {
      return PlanPhase.UPCOMING;
    }
    return now.isAfter(personDeadline) ? PlanPhase.CLOSED : PlanPhase.OPEN;
  }
}
