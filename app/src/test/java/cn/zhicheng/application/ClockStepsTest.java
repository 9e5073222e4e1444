package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import cn.zhicheng.web.TimelineNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock of a machine is set an hour forward or back between two moves. */
@ProductTest
@Tag("fault")
class ClockStepsTest {
  private static final Duration HOUR = Duration.ofHours(1);
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Flow flow;
  @Autowired Told told;
  @Autowired Plans plans;
  @Autowired Journal journal;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  @Test
  void historyAndFlowStandInTheOrderOfTheMoves() {
    Cast.Story story = cast.story();
    Instant now = Instant.now();
    climb.submit(story);
    clock.set(now.plus(HOUR));
    climb.pass(story, story.unit());
    clock.set(now.minus(HOUR));
    climb.pass(story, story.department());

    List<JournalLine> lines = journal.of(Application.SUBJECT, story.application());
    assertThat(lines).extracting(JournalLine::action).endsWith("SUBMIT", "PASS", "PASS");
    assertThat(lines.getLast().at()).as("the clock was set back").isBefore(lines.getFirst().at());
    assertThat(journal.intact(Application.SUBJECT, story.application())).isTrue();
    assertThat(flow.of(climb.now(story)).rounds().getFirst().nodes())
        .extracting(TimelineNode::stage)
        .startsWith(
            TimelineNode.Stage.DONE,
            TimelineNode.Stage.DONE,
            TimelineNode.Stage.DONE,
            TimelineNode.Stage.CURRENT);
  }

  @Test
  void everyMessageIsToldOnceAndTheLatestStandsFirst() {
    Cast.Story story = cast.story();
    Instant now = Instant.now();
    clock.set(now.plus(HOUR));
    climb.to(story, story.unit());
    List<String> before = told.to(story.applicant(), NotificationKind.APPLICATION);
    clock.set(now.minus(HOUR));
    climb.giveBack(story, story.unit());
    List<String> after = told.to(story.applicant(), NotificationKind.APPLICATION);
    assertThat(after).hasSize(before.size() + 1).endsWith(before.toArray(String[]::new));
    assertThat(after.getFirst()).contains("退回");
    assertThat(told.to(story.applicant(), NotificationKind.APPLICATION)).isEqualTo(after);
  }

  @Test
  void whoWasRefusedByAWrongClockSubmitsWhenItIsRightAgain() {
    Cast.Story story = cast.story();
    Instant closes = plans.get(story.plan().id()).personDeadline();
    clock.set(closes.plus(HOUR).minusSeconds(60));
    assertThatThrownBy(() -> climb.submit(story)).isInstanceOf(RefusedException.class);
    clock.set(closes.minusSeconds(60));
    climb.submit(story);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    assertThat(journal.intact(Application.SUBJECT, story.application())).isTrue();
  }
}
