package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.plan.CategoryDemand;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-P33: what a plan asks of the imported entries is told at once, each with its place. */
@ProductTest
class WhatAPlanAsksIsCheckedBeforeSubmissionTest {
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PreCheck check;

  @Test
  void tooFewAreCounted() {
    assertThat(sentences(demand(2, 0), List.of(paper("2024-05-01", false))))
        .containsExactly("本计划要求至少导入 2 条「论文」，现在有 1 条");
  }

  @Test
  void tooManyAreCounted() {
    List<Item> three =
        List.of(paper("2024-05-01", false), paper("2024-06-01", false), paper("2024-07-01", false));
    assertThat(sentences(demand(1, 2), three)).containsExactly("本计划的「论文」最多 2 条，现在有 3 条，请取消 1 条");
  }

  @Test
  void exactlyAsManyAsAskedForIsRight() {
    List<Item> two = List.of(paper("2024-05-01", false), paper("2024-06-01", false));
    assertThat(sentences(demand(2, 2), two)).isEmpty();
  }

  @Test
  void theLastDayCountsAndTheDayAfterDoesNot() {
    Item late = paper("2026-01-01", false);
    List<PreCheck.Finding> findings =
        findings(terms(demand(1, 0), LAST, 0, 0), List.of(paper("2025-12-31", false), late));
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().section()).isEqualTo("PAPER");
    assertThat(findings.getFirst().field()).isEqualTo(late.entryId().toString());
    assertThat(findings.getFirst().sentence()).contains("晚于本计划的业绩截止日期 2025-12-31");
  }

  @Test
  void aDemandsOwnLastDayTakesThePlaceOfThePlans() {
    var demand = new CategoryDemand("PAPER", 1, 0, LAST.plusYears(1));
    assertThat(findings(terms(demand, LAST, 0, 0), List.of(paper("2026-01-01", false)))).isEmpty();
  }

  @Test
  void representativeWorksAreCountedBothWays() {
    Item chosen = paper("2024-05-01", true);
    Item other = paper("2024-06-01", false);
    assertThat(findings(terms(demand(1, 0), null, 2, 3), List.of(chosen, other)))
        .extracting(PreCheck.Finding::sentence)
        .containsExactly("本计划要求至少 2 项代表作，现在有 1 项，请在导入的业绩中勾选「作为代表作」");
    Item second = paper("2024-07-01", true);
    assertThat(findings(terms(demand(1, 0), null, 1, 1), List.of(chosen, second)))
        .extracting(PreCheck.Finding::sentence)
        .containsExactly("本计划的代表作最多 1 项，现在有 2 项，请取消 1 项");
  }

  @Test
  void allIsToldAtOnce() {
    var terms = terms(demand(2, 0), LAST, 1, 3);
    assertThat(findings(terms, List.of(paper("2026-02-01", false)))).hasSize(3);
  }

  @Test
  void theLimitsAreSaidBeforehand() {
    assertThat(DemandTerms.sentence(terms(demand(2, 5), LAST, 1, 3), "PAPER"))
        .isEqualTo("本计划要求：至少 2 条，最多 5 条，2025-12-31（含）以前的业绩，各类业绩合计选 1 至 3 项代表作。");
    assertThat(DemandTerms.sentence(PlanTerms.plain(5, 10, List.of()), "PAPER")).isEmpty();
  }

  private List<String> sentences(CategoryDemand demand, List<Item> items) {
    return findings(terms(demand, null, 0, 0), items).stream()
        .map(PreCheck.Finding::sentence)
        .toList();
  }

  /** What is found in an application that lacks nothing else. */
  private List<PreCheck.Finding> findings(PlanTerms terms, List<Item> items) {
    Cast.Story story = cast.story();
    return check.findings(climb.now(story), items, asking(story.plan(), terms), null);
  }

  private static CategoryDemand demand(int min, int max) {
    return new CategoryDemand("PAPER", min, max, null);
  }

  private static PlanTerms terms(
      CategoryDemand demand, @Nullable LocalDate cutoff, int worksMin, int worksMax) {
    PlanTerms plain = PlanTerms.plain(5, 10, List.of());
    return new PlanTerms(
        5,
        10,
        Map.of(),
        cutoff,
        List.of(demand),
        worksMin,
        worksMax,
        List.of(),
        List.of(),
        plain.postRule(),
        plain.graceMinutes(),
        null,
        List.of(),
        List.of());
  }

  private static Plan asking(Plan plan, PlanTerms terms) {
    return new Plan(
        plan.id(),
        plan.code(),
        plan.name(),
        plan.year(),
        plan.seriesNo(),
        plan.committeeName(),
        plan.committeeLevel(),
        plan.organiserId(),
        plan.scopeRegion(),
        plan.applicationTypes(),
        plan.openAt(),
        plan.personDeadline(),
        plan.tenureCutoff(),
        terms,
        plan.description(),
        plan.contact(),
        plan.status(),
        plan.version());
  }

  private static Item paper(String publishedOn, boolean representative) {
    return new Item(
        Ids.next(),
        Ids.next(),
        1,
        "PAPER",
        2,
        "大单元教学",
        Map.of("title", "大单元教学", "publishedOn", publishedOn),
        List.of(),
        representative);
  }
}
