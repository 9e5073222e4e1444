package cn.zhicheng.application.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.application.Section;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「申请退回」 during the audit: asked of the current level, answered yes or no (FAQ-P52). */
@ProductTest
class AskingForReturnTest {
  private static final String REASON = "论文题目填错一个字。";
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired AskBodyForReturn ask;
  @Autowired TakeBackAskedReturn takeBack;
  @Autowired AgreeToAskedReturn agree;
  @Autowired RefuseAskedReturn refuse;
  @Autowired Talk talk;
  @Autowired Journal journal;
  @Autowired Pages pages;
  private Cast.Story story;

  @BeforeEach
  void anApplicationAtTheDistrict() {
    story = cast.story();
    climb.to(story, story.district());
  }

  private void asked() {
    int version = climb.now(story).version();
    ask.ask(story.applicant(), story.application(), version, Section.SUMMARY, REASON);
  }

  private AskedReturn last() {
    return talk.about(story.applicant(), climb.now(story)).last().orElseThrow();
  }

  @Test
  void theBodySeesItAndAgreeingIsAReturnStraightToTheIndividual() {
    asked();
    String path = "/application-audits/" + story.application();
    assertThat(
            pages
                .get(story.district(), "/application-audits?q=" + climb.now(story).number())
                .page()
                .select("th[scope=row]")
                .text())
        .contains("申请退回");
    assertThat(pages.get(story.district(), path).text()).contains("申报人申请退回");
    assertThat(pages.get(story.district(), path + "/return-request").text()).contains(REASON);
    int version = climb.now(story).version();
    agree.agree(story.district(), story.application(), version, "请尽快修改。");
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.RETURNED);
    assertThat(last().state()).isEqualTo(AskedState.AGREED);
    assertThat(pages.get(story.applicant(), "/applications/" + story.application()).text())
        .contains(REASON);
  }

  @Test
  void refusingNeedsWordsAndLeavesTheAuditAsItIs() {
    asked();
    assertThatThrownBy(() -> refuse.refuse(story.district(), story.application(), " "))
        .isInstanceOf(InvalidException.class);
    refuse.refuse(story.district(), story.application(), "不影响审核，请勿修改。");
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    assertThat(
            pages.get(story.applicant(), "/applications/" + story.application() + "/flow").text())
        .contains("未同意", "不影响审核，请勿修改。");
    assertThat(journal.of(Application.SUBJECT, story.application()))
        .extracting(JournalLine::action)
        .endsWith(AskBodyForReturn.ACTION, RefuseAskedReturn.ACTION);
    assertThat(journal.intact(Application.SUBJECT, story.application())).isTrue();
  }

  @Test
  void onlyOneIsOpenAtALevelAndItCanBeTakenBack() {
    asked();
    assertThatThrownBy(this::asked).isInstanceOf(RefusedException.class);
    takeBack.takeBack(story.applicant(), story.application());
    assertThat(last().state()).isEqualTo(AskedState.TAKEN_BACK);
    assertThatThrownBy(() -> refuse.refuse(story.district(), story.application(), "不同意"))
        .isInstanceOf(RefusedException.class);
    asked();
    assertThat(last().open()).isTrue();
  }

  @Test
  void whatMovesOnOvertakesTheRequestAndTheNextLevelCanBeAsked() {
    asked();
    climb.pass(story, story.district());
    assertThat(last().state()).isEqualTo(AskedState.OVERTAKEN);
    asked();
    assertThat(last().open()).isTrue();
  }

  @Test
  void nobodyDecidesOnAPageThatDoesNotShowTheRequest() {
    int seen = climb.now(story).version();
    asked();
    String pass = "/application-audits/" + story.application() + "/pass";
    var answer =
        pages.post(
            story.district(), pass, Map.of("version", String.valueOf(seen), "opinion", "同意上报。"));
    assertThat(answer.status()).isEqualTo(409);
    assertThatThrownBy(
            () -> ask.ask(story.applicant(), story.application(), seen, Section.SUMMARY, REASON))
        .isInstanceOfAny(StaleException.class, RefusedException.class);
  }

  @Test
  void aReasonAndASectionAreNeeded() {
    int version = climb.now(story).version();
    assertThatThrownBy(
            () -> ask.ask(story.applicant(), story.application(), version, "NONE", "x".repeat(201)))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> assertThat(e.problems().byField()).containsKeys("section", "reason"));
  }

  @Test
  void bodiesItHasNotReachedFindNothing() {
    asked();
    assertThatThrownBy(() -> refuse.refuse(story.city(), story.application(), "不同意"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> refuse.refuse(story.unit(), story.application(), "不同意"))
        .isInstanceOf(RefusedException.class);
  }
}
