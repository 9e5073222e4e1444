package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 逾期视为放弃: with the clock or before it, once, and the year is used up. */
@ProductTest
class LateReturnsLapseTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Life life;
  @Autowired LapseOverdue lapse;
  @Autowired BeginSubmission begun;
  @Autowired BeginApplication begin;
  @Autowired Journal journal;
  @Autowired Pages pages;
  @Autowired SettableClock clock;
  private Cast.Story story;
  private Instant deadline;

  @BeforeEach
  void returned() {
    story = cast.story();
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    deadline = Objects.requireNonNull(climb.now(story).correctionDeadline());
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private ApplicationState after(Instant at) {
    clock.set(at);
    lapse.lapse();
    return climb.now(story).state();
  }

  @Test
  void toTheSecond() {
    assertThat(after(deadline)).isEqualTo(ApplicationState.RETURNED);
    assertThat(after(deadline.plusSeconds(1))).isEqualTo(ApplicationState.LAPSED);
    assertThat(journal.of(Application.SUBJECT, story.application()).getLast().action())
        .isEqualTo("LAPSE");
    assertThat(journal.intact(Application.SUBJECT, story.application())).isTrue();
  }

  @Test
  void whoBeganInTimeHasTheGrace() {
    clock.set(deadline);
    begun.begin(story.applicant(), story.application());
    Instant end = deadline.plus(Duration.ofMinutes(30));
    assertThat(after(end)).isEqualTo(ApplicationState.RETURNED);
    assertThat(after(end.plusSeconds(1))).isEqualTo(ApplicationState.LAPSED);
  }

  @Test
  void theYearIsUsedUpAndThePageSaysSo() {
    after(deadline.plusSeconds(1));
    assertThatThrownBy(() ->
            begin.begin(
                story.applicant(),
                story.plan().id(),
                new TitleChoice("22.1.2", "22.01", "正常申报"),
                true,
                "127.0.0.1"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo("YEAR_USED"));
    assertThat(pages.get(story.applicant(), "/applications").text())
        .contains("逾期视为放弃", "2026 申报年度不能再申报");
  }

  @Test
  void theSentenceIsThereBeforeTheClockRan() {
    clock.set(deadline.plusSeconds(1));
    assertThat(pages.get(story.applicant(), "/applications").text())
        .contains("视为放弃本次申报，2026 申报年度不能再申报");
  }

  @Test
  void twoProcessesLapseItOnce() throws InterruptedException {
    clock.set(deadline.plusSeconds(1));
    assertThat(AtOnce.both(lapse::lapse, lapse::lapse)).containsOnlyNulls();
    assertThat(
            journal.of(Application.SUBJECT, story.application()).stream()
                .filter(line -> line.action().equals("LAPSE")))
        .hasSize(1);
    assertThat(life.tasks(story.application())).isEmpty();
  }
}
