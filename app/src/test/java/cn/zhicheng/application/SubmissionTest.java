package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 「提交」: once, in time, with its task and its line in the journal, and with copies nobody can
 * change.
 */
@ProductTest
class SubmissionTest {
  @Autowired Cast cast;
  @Autowired CastDrafts drafts;
  @Autowired Climb climb;
  @Autowired SubmitApplication submit;
  @Autowired SubmissionStore submissions;
  @Autowired ItemStore items;
  @Autowired Tasks tasks;
  @Autowired Journal journal;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  @Test
  void pressedTwiceAtOnceItIsSubmittedOnce() throws InterruptedException {
    Cast.Story story = cast.story();
    int version = climb.now(story).version();
    Runnable press = () -> submit.submit(story.applicant(), story.application(), version);
    var outcome = AtOnce.both(press, press);
    assertThat(outcome).containsOnlyNulls();
    assertThat(climb.now(story).round()).isEqualTo(1);
    assertThat(tasks.counts(story.unit().organisation()).get(TaskKind.APPLICATION)).isEqualTo(1);
  }

  @Test
  void theJournalTellsEveryMoveAndIsIntact() {
    Cast.Story story = cast.story();
    climb.to(story, story.city());
    climb.giveBack(story, story.city());
    climb.repair(story);
    assertThat(journal.of(Application.SUBJECT, story.application()))
        .extracting(JournalLine::action)
        .containsExactly("BEGIN", "SUBMIT", "PASS", "PASS", "PASS", "RETURN", "SUBMIT");
    assertThat(journal.intact(Application.SUBJECT, story.application())).isTrue();
  }

  @Test
  void theTaskMovesAlongWithTheApplication() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    assertThat(tasks.counts(story.unit().organisation()).get(TaskKind.APPLICATION)).isZero();
    assertThat(tasks.counts(story.department().organisation()).get(TaskKind.APPLICATION))
        .isEqualTo(1);
    climb.giveBack(story, story.department());
    assertThat(tasks.counts(story.department().organisation()).get(TaskKind.APPLICATION)).isZero();
  }

  @Test
  void aReturnMustBeAnsweredWithinItsDeadline() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    Instant deadline = Objects.requireNonNull(climb.now(story).correctionDeadline());
    clock.set(deadline.plusSeconds(1));
    assertThatThrownBy(() -> climb.repair(story))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("视为放弃");
    clock.set(deadline.minusSeconds(1));
    climb.repair(story);
    assertThat(climb.now(story).round()).isEqualTo(2);
  }

  @Test
  void aReturnIsAnsweredEvenAfterThePlanHasClosed() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    clock.set(story.plan().personDeadline().minusSeconds(60));
    climb.giveBack(story, story.unit());
    clock.set(story.plan().personDeadline().plusSeconds(60));
    climb.repair(story);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
  }

  @Test
  void unrepairedMarksAreNotSubmitted() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    assertThatThrownBy(() -> climb.submit(story)).hasMessageContaining("退回意见尚未处理");
  }

  @Test
  void laterEntriesOfTheLibraryDoNotTouchWhatWasSubmitted() {
    Cast.Story story = cast.story();
    climb.submit(story);
    var before = items.of(story.application());
    drafts.approvedHours(story.applicant(), story.unit(), "2026", "后来的课程");
    assertThat(items.of(story.application())).isEqualTo(before);
    assertThat(submissions.hash(story.application(), 1)).hasSize(64);
  }

  @Test
  void somebodyElsesApprovedEntriesAreNotTakenOver() {
    Cast.Story story = cast.story();
    Cast.Story other = cast.another(story, "李㛃");
    var foreign = drafts.approvedHours(other.applicant(), other.unit(), "2024", "别人的课程");
    drafts.takeHours(story.applicant(), story.application(), Set.of(foreign));
    assertThat(items.of(story.application())).isEmpty();
  }
}
