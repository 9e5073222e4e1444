package cn.zhicheng.application.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.application.ReturnApplication;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.Section;
import cn.zhicheng.identity.Role;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「统计」: what became of the applications, and which returns a check could have prevented. */
@ProductTest
class StatisticsTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired ReturnApplication giveBack;
  @Autowired RefreshStatistics refresh;
  @Autowired Statistics statistics;
  @Autowired WorkingCalendar calendar;
  @Autowired DSLContext db;
  @Autowired Pages pages;

  private StatisticsView of(Role role, UUID body) {
    return statistics.of(role, body, Cast.YEAR, StatisticsBy.PLAN);
  }

  @Test
  void submissionsReturnsReasonsAndLevelsAreSummedUpInTheBodysScope() {
    Cast.Story story = cast.story();
    climb.to(story, story.district());
    climb.giveBack(story, story.district());
    climb.repair(story);
    cast.another(story, "草稿人");
    assertThat(refresh.refresh()).isTrue();
    StatisticsView unit = of(Role.UNIT, story.unit().organisation());
    assertThat(unit.at()).isNotNull();
    assertThat(unit.total().submitted()).isEqualTo(1);
    assertThat(unit.total().drafts()).isEqualTo(1);
    assertThat(unit.total().atUnit()).isEqualTo(1);
    assertThat(unit.total().returns()).isEqualTo(1);
    assertThat(unit.total().roundsEach()).isEqualTo("2.00");
    assertThat(unit.reasons()).containsExactly(new StatisticsView.Reason(ReturnReason.R03, 1));
    assertThat(unit.preventable()).isEqualTo(new StatisticsView.Preventable(0, 0));
    assertThat(unit.medians()).containsKeys("用人单位审核", "县区人社部门审核");
    assertThat(of(Role.ORGANISER, story.organiser().organisation()).total())
        .isEqualTo(unit.total());
    assertThat(of(Role.DEPARTMENT, story.department().organisation()).total().submitted())
        .isPositive();
    assertThat(of(Role.UNIT, UUID.randomUUID()).total().submitted()).isZero();
    assertThat(pages.get(story.unit(), "/statistics?by=UNIT&year=" + Cast.YEAR).text())
        .contains("填写有误", "本可避免的退回", "数据截至");
  }

  @Test
  void returnsACheckCouldHavePreventedAreCounted() {
    Cast.Story story = cast.story();
    climb.submit(story);
    giveBack.giveBack(
        story.unit(),
        story.application(),
        climb.now(story).version(),
        "请补充。",
        List.of(mark(ReturnReason.R01), mark(ReturnReason.R05), mark(ReturnReason.R08)));
    refresh.refresh();
    StatisticsView unit = of(Role.UNIT, story.unit().organisation());
    assertThat(unit.preventable()).isEqualTo(new StatisticsView.Preventable(2, 1));
    assertThat(unit.marks()).isEqualTo(3);
    assertThat(of(Role.ORGANISER, story.organiser().organisation()).preventable())
        .isEqualTo(unit.preventable());
    assertThat(pages.get(story.unit(), "/statistics?year=" + Cast.YEAR).text())
        .contains("提交前的检查能发现 2 处", "可提前检查");
  }

  private static ReturnMark mark(ReturnReason reason) {
    return new ReturnMark(Ids.next(), Section.SUMMARY, null, reason, "请补充", false);
  }

  @Test
  void nothingIsSummedUpAgainWhileNothingHappened() {
    refresh.refresh();
    assertThat(refresh.refresh()).isFalse();
    climb.submit(cast.story());
    assertThat(refresh.refresh()).isTrue();
  }

  @Test
  void theDatabaseCountsWorkingDaysAsThePagesDo() {
    LocalDate start = LocalDate.of(2026, 1, 25);
    for (int from = 0; from < 330; from += 3) {
      for (int span : new int[] {-2, 0, 1, 4, 9, 17}) {
        LocalDate since = start.plusDays(from);
        LocalDate until = since.plusDays(span);
        Integer counted =
            db.select(
                    DSL.field(
                        "working_days_between({0}, {1})",
                        Integer.class, DSL.val(since), DSL.val(until)))
                .fetchSingle()
                .value1();
        assertThat(counted)
            .as(since + " " + until)
            .isEqualTo(calendar.days().between(since, until));
      }
    }
  }
}
