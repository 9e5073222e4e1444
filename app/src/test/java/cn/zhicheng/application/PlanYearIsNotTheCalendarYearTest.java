package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanScope;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.PlanTerms;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 申报年度为评审计划年度（非自然年度） (FAQ-P28, P34, P35), and the window closes by the clock. */
@ProductTest
class PlanYearIsNotTheCalendarYearTest {
  private static final Instant OPENS = Instant.parse("2026-01-05T01:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-04-30T15:59:59Z");
  @Autowired Cast cast;
  @Autowired Plans plans;
  @Autowired PlanScope scope;
  @Autowired BeginApplication begin;
  @Autowired Bindings bindings;
  @Autowired SettableClock clock;
  @Autowired Pages pages;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  @Test
  void aPlanOf2025OpenInJanuary2026BlocksASecondOf2025AndNoneOf2026() {
    Cast.Story story = cast.story();
    Actor person = cast.another(story, "胡㛃").applicant();
    Actor other = cast.story().applicant();
    Plan first = plan(story, 2025, PlanTerms.plain(5, 10, List.of()));
    Plan second = plan(story, 2025, PlanTerms.plain(5, 10, List.of()));
    clock.set(Instant.parse("2026-01-20T02:00:00Z"));
    start(person, first);
    clock.set(Instant.parse("2026-03-10T02:00:00Z"));
    assertThatThrownBy(() -> start(person, second))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("YEAR_USED")
        .hasMessageContaining("2025 申报年度");
    assertThatThrownBy(
            () -> start(other, plan(story, Cast.YEAR, PlanTerms.plain(5, 10, List.of()))))
        .as("their draft of 2026 is another year's")
        .hasMessageContaining("YEAR_USED");
    assertThat(start(other, second)).isNotNull();
  }

  @Test
  void theWindowOpensAndClosesToTheSecond() {
    Cast.Story story = cast.story();
    Plan plan = plan(story, 2025, PlanTerms.plain(5, 10, List.of()));
    assertThat(code(story, plan, OPENS.minusSeconds(1))).contains("NOT_OPEN");
    assertThat(code(story, plan, OPENS)).isEmpty();
    assertThat(code(story, plan, CLOSES)).isEmpty();
    assertThat(code(story, plan, CLOSES.plusSeconds(1))).contains("CLOSED");
  }

  @Test
  void whomAPlanDoesNotServeReadsWhyAndDoesNotBegin() {
    Cast.Story story = cast.story();
    Plan far = plan(story, 2025, terms(List.of("340200"), List.of()));
    Plan firms = plan(story, 2025, terms(List.of(), List.of(UnitNature.PRIVATE)));
    Plan near = plan(story, 2025, terms(List.of("340100"), List.of(UnitNature.INSTITUTION)));
    clock.set(OPENS.plusSeconds(60));
    assertThatThrownBy(() -> start(story.applicant(), far))
        .hasMessageContaining("OUT_OF_REGION")
        .hasMessageContaining("芜湖市");
    assertThatThrownBy(() -> start(story.applicant(), firms))
        .hasMessageContaining("WRONG_NATURE")
        .hasMessageContaining("民营企业");
    Plan listed = plan(story, Cast.YEAR + 1, near.terms());
    Plan elsewhere = plan(story, Cast.YEAR + 1, far.terms());
    var list = pages.get(story.applicant(), "/applications?mine=true").page();
    assertThat(list.select("a[href$=" + listed.id() + "]")).hasSize(1);
    assertThat(list.select("a[href$=" + elsewhere.id() + "]")).isEmpty();
    var page = pages.get(story.applicant(), "/applications/plans/" + far.id());
    assertThat(page.text()).contains("本计划面向芜湖市的单位");
    assertThat(start(story.applicant(), near)).isNotNull();
  }

  private Optional<String> code(Cast.Story story, Plan plan, Instant at) {
    Verdict verdict =
        ApplyAccess.mayBegin(
            bindings.standing(story.applicant().person()), plan, Optional.empty(), at);
    return verdict.why().map(refusal -> refusal.code());
  }

  private UUID start(Actor person, Plan plan) {
    return begin.begin(
        person, plan.id(), new TitleChoice("22.1.2", "22.21", "正常申报"), true, "10.0.0.1");
  }

  private static PlanTerms terms(List<String> regions, List<UnitNature> natures) {
    PlanTerms t = PlanTerms.plain(5, 10, List.of());
    return new PlanTerms(
        5,
        10,
        t.stepDaysOf(),
        null,
        List.of(),
        0,
        0,
        regions,
        natures,
        t.postRule(),
        t.graceMinutes(),
        null,
        List.of(),
        List.of());
  }

  private Plan plan(Cast.Story story, int year, PlanTerms terms) {
    Plan plan =
        new Plan(
            Ids.next(),
            "Y" + UUID.randomUUID().toString().substring(0, 12),
            year + " 年度评审计划",
            year,
            "22",
            "评审委员会",
            "PROVINCE",
            story.organiser().organisation(),
            "340000",
            List.of("正常申报"),
            OPENS,
            CLOSES,
            LocalDate.of(year, 12, 31),
            terms,
            "",
            "",
            PlanStatus.PUBLISHED,
            0);
    plans.publish(plan, List.of("22.1.2"), List.of("22.21"));
    return plan;
  }
}
