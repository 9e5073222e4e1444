package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「删除」 frees the year at once and can be taken back for 30 days (FAQ-P38). */
@ProductTest
class DeletedApplicationsStayInTheBinTest {
  private static final TitleChoice CHOICE = new TitleChoice("22.1.2", "22.01", "正常申报");
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Life life;
  @Autowired BeginApplication begin;
  @Autowired Bin bin;
  @Autowired Journal journal;
  @Autowired Pages pages;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private Cast.Story deleted() {
    Cast.Story story = cast.story();
    life.delete(story.applicant(), story.application());
    return story;
  }

  private void restore(Cast.Story story) {
    life.restore(story.applicant(), story.application());
  }

  private static void refused(ThrowingCallable act, String code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
  }

  @Test
  void itComesBackAsItWas() {
    Cast.Story story = deleted();
    assertThat(bin.of(story.applicant())).hasSize(1);
    restore(story);
    Application back = climb.now(story);
    assertThat(back.state()).isEqualTo(ApplicationState.DRAFT);
    assertThat(back.text(ContentField.SUMMARY)).isNotEmpty();
    assertThat(bin.of(story.applicant())).isEmpty();
    assertThat(journal.intact(Application.SUBJECT, story.application())).isTrue();
    climb.submit(story);
  }

  @Test
  void aReturnedOneComesBackToBeAnsweredInItsOldTime() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    Instant deadline = Objects.requireNonNull(climb.now(story).correctionDeadline());
    life.delete(story.applicant(), story.application());
    restore(story);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.RETURNED);
    assertThat(climb.now(story).correctionDeadline()).isEqualTo(deadline);
    life.delete(story.applicant(), story.application());
    clock.set(deadline.plusSeconds(1));
    refused(() -> restore(story), "CORRECTION_OVER");
  }

  @Test
  void notWhenTheYearIsUsedByAnother() {
    Cast.Story story = deleted();
    begin.begin(story.applicant(), story.plan().id(), CHOICE, true, "127.0.0.1");
    refused(() -> restore(story), "YEAR_USED");
  }

  @Test
  void notAfterThirtyDays() {
    Cast.Story story = deleted();
    Instant at = Objects.requireNonNull(life.row(story.application()).traces().deletedAt());
    clock.set(at.plus(Duration.ofDays(30)));
    refused(() -> restore(story), "TOO_LATE");
    assertThat(bin.of(story.applicant())).isEmpty();
    clock.set(at.plus(Duration.ofDays(30)).minusSeconds(1));
    restore(story);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.DRAFT);
  }

  @Test
  void notOnceThePlanHasClosedOrWasCalledOff() {
    Cast.Story closed = cast.story();
    clock.set(closed.plan().personDeadline().minusSeconds(60));
    life.delete(closed.applicant(), closed.application());
    clock.set(closed.plan().personDeadline().plusSeconds(1));
    refused(() -> restore(closed), "CLOSED");
    clock.realTime();
    Cast.Story cancelled = deleted();
    life.cancel(cancelled, "计划调整");
    refused(() -> restore(cancelled), "PLAN_GONE");
  }

  @Test
  void anOverdueReturnIsNotDeletedToFreeTheYear() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    clock.set(Objects.requireNonNull(climb.now(story).correctionDeadline()).plusSeconds(1));
    refused(() -> life.delete(story.applicant(), story.application()), "CORRECTION_OVER");
  }

  @Test
  void othersDoNotFindIt() {
    Cast.Story story = deleted();
    var other = cast.another(story, "李㛃").applicant();
    assertThatThrownBy(() -> life.restore(other, story.application()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void thePageOffersItAndSaysWhyNot() {
    Cast.Story story = deleted();
    var page = pages.get(story.applicant(), "/applications");
    assertThat(page.text()).contains("回收站", "恢复", "前可以恢复");
    Plan other = cast.plan(story.plan().organiserId(), Cast.YEAR);
    var second = begin.begin(story.applicant(), other.id(), CHOICE, true, "127.0.0.1");
    page = pages.get(story.applicant(), "/applications");
    assertThat(page.page().select("[data-refusal=YEAR_USED]").text()).contains("每个申报年度只能申报一次");
    life.delete(story.applicant(), second);
    String path = "/applications/" + story.application() + "/restore";
    String version = String.valueOf(life.row(story.application()).version());
    assertThat(pages.post(story.applicant(), path, Map.of("version", version)).location())
        .isEqualTo("/applications/" + story.application());
  }
}
