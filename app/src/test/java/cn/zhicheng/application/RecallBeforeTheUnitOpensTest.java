package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「撤回」: until the unit opens it, and not a moment longer (domain 4.7). */
@ProductTest
class RecallBeforeTheUnitOpensTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Life life;
  @Autowired Journal journal;
  @Autowired Receipts receipts;
  @Autowired Pages pages;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private void recall(Cast.Story story) {
    life.recall(story.applicant(), story.application());
  }

  private void refused(Cast.Story story, String code) {
    assertThatThrownBy(() -> recall(story))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
  }

  @Test
  void itIsADraftAgainAndTheUnitsTaskIsGone() {
    Cast.Story story = cast.story();
    climb.submit(story);
    recall(story);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.DRAFT);
    assertThat(life.tasks(story.application())).isEmpty();
    assertThat(journal.of(Application.SUBJECT, story.application()))
        .extracting(JournalLine::action)
        .containsExactly("BEGIN", "SUBMIT", "RECALL");
    climb.submit(story);
    assertThat(climb.now(story).round()).isEqualTo(2);
    assertThat(receipts.of(story.applicant(), story.application(), 1).hash()).hasSize(64);
  }

  @Test
  void anAnswerToAReturnIsToBeAnsweredAgainInItsTime() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    climb.giveBack(story, story.department());
    Instant deadline = climb.now(story).correctionDeadline();
    climb.repair(story);
    recall(story);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.RETURNED);
    assertThat(climb.now(story).correctionDeadline()).isEqualTo(deadline);
    climb.repair(story);
    assertThat(climb.now(story).round()).isEqualTo(3);
    assertThat(climb.now(story).step()).isEqualTo(1);
  }

  @Test
  void onceTheUnitOpenedItItStays() {
    Cast.Story story = cast.story();
    climb.submit(story);
    assertThat(pages.get(story.unit(), "/application-audits/" + story.application()).status())
        .isEqualTo(200);
    refused(story, "OPENED");
    var page = pages.get(story.applicant(), "/applications/" + story.application());
    assertThat(page.page().select("[data-refusal=OPENED]").text()).contains("打开审核，可申请退回");
  }

  @Test
  void aNewRoundIsUnopenedAgain() {
    Cast.Story story = cast.story();
    climb.submit(story);
    life.open(story.unit(), story.application());
    climb.giveBack(story, story.unit());
    climb.repair(story);
    recall(story);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.RETURNED);
  }

  @Test
  void beyondTheUnitItStays() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    refused(story, "BEYOND_UNIT");
  }

  @Test
  void withoutTimeToSubmitAgainItIsRefusedForThePersonsSake() {
    Cast.Story story = cast.story();
    climb.submit(story);
    clock.set(story.plan().personDeadline().plusSeconds(1));
    refused(story, "NO_TIME_LEFT");
  }

  @Test
  void thePageTakesItBack() {
    Cast.Story story = cast.story();
    climb.submit(story);
    String path = "/applications/" + story.application();
    assertThat(pages.get(story.applicant(), path).text()).contains("撤回这次提交？");
    String version = String.valueOf(climb.now(story).version());
    assertThat(
            pages.post(story.applicant(), path + "/recall", Map.of("version", version)).location())
        .isEqualTo(path);
    assertThat(pages.get(story.applicant(), path + "/flow").text()).contains("撤回");
    assertThat(Objects.requireNonNull(climb.now(story)).state()).isEqualTo(ApplicationState.DRAFT);
  }
}
