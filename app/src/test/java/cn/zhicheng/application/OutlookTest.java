package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_SUBMISSION;
import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申报流程」 tells what comes next and when, from how long it really took (FAQ-P51). */
@ProductTest
class OutlookTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired FlowAhead ahead;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;
  @Autowired Pages pages;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private OutlookView outlook(Cast.Story story) {
    return ahead.of(climb.now(story)).outlook();
  }

  @Test
  void aDraftShowsTheWholeChainItWillClimbWithWhomToAsk() {
    Cast.Story story = cast.story();
    assertThat(outlook(story).levels())
        .extracting(OutlookView.Level::label)
        .containsExactly("用人单位审核", "县级业务主管部门审核", "县区人社部门审核", "市人社部门审核", "评委会组建单位审核");
    assertThat(
            pages.get(story.applicant(), "/applications/" + story.application() + "/flow").text())
        .contains("提交后的审核流程", "继续填报");
  }

  @Test
  void withoutExperienceThePlansDaysAddUpAcrossHolidays() {
    Cast.Story story = cast.story();
    climb.to(story, story.city());
    came(story, Instant.parse("2026-09-24T02:00:00Z"));
    clock.set(Instant.parse("2026-09-24T03:00:00Z"));
    OutlookView view = outlook(story);
    assertThat(view.levels().getFirst().current()).isTrue();
    OutlookView.Level last = view.levels().getLast();
    assertThat(last.basis()).contains("不足 5 份", "10 个工作日");
    assertThat(view.end()).isEqualTo(last.expectedOn());
  }

  @Test
  void theUnitsOwnSpeedCountsInWorkingDays() {
    Cast.Story first = cast.story("民营企业");
    Cast.Story story = first;
    for (int i = 0; i < 5; i++) {
      story = i == 0 ? first : cast.another(first, "先行者" + i);
      climb.submit(story);
      climb.giveBack(first.unit(), story.application());
      took(story, "2026-09-24T02:00:00Z", i < 3 ? "2026-09-29T02:00:00Z" : "2026-10-09T02:00:00Z");
    }
    Cast.Story now = cast.another(first, "后来者");
    climb.submit(now);
    came(now, Instant.parse("2026-11-02T02:00:00Z"));
    clock.set(Instant.parse("2026-11-02T03:00:00Z"));
    OutlookView.Level unit = outlook(now).levels().getFirst();
    assertThat(unit.basis()).isEqualTo("近 5 份的一半在 2 个工作日内办完，八成在 5 个工作日内办完");
    assertThat(unit.expectedOn()).isEqualTo("2026-11-04");
  }

  @Test
  void theCurrentBodysContactAndTheNextStepsStandOnThePage() {
    Cast.Story story = cast.story();
    climb.to(story, story.district());
    Actor applicant = story.applicant();
    var page = pages.get(applicant, "/applications/" + story.application() + "/flow");
    assertThat(page.text()).contains("现在可以做什么", "申请退回", "留言", "当前环节", "预计", "前后全部审核完毕");
    assertThat(page.page().select("#outlook tbody tr")).hasSize(3);
  }

  private void came(Cast.Story story, Instant since) {
    db.update(TITLE_APPLICATION)
        .set(TITLE_APPLICATION.STEP_SINCE, since)
        .where(TITLE_APPLICATION.ID.eq(story.application()))
        .execute();
  }

  private void took(Cast.Story story, String from, String to) {
    db.update(APPLICATION_SUBMISSION)
        .set(APPLICATION_SUBMISSION.SUBMITTED_AT, Instant.parse(from))
        .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(story.application()))
        .execute();
    db.update(AUDIT_RECORD)
        .set(AUDIT_RECORD.DECIDED_AT, Instant.parse(to))
        .where(AUDIT_RECORD.APPLICATION_ID.eq(story.application()))
        .execute();
  }
}
