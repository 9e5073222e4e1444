package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** To the second: who submits in time, who began in time, and who is too late. */
@ProductTest
class SubmittedInTimeTest {
  private static final Duration GRACE = Duration.ofMinutes(30);
  @Autowired Cast cast;
  @Autowired CastDrafts drafts;
  @Autowired Climb climb;
  @Autowired BeginSubmission begun;
  @Autowired Drafts views;
  @Autowired Plans plans;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, true", "1, false"})
  void theFirstWindowClosesToTheSecond(long second, boolean counts) {
    Cast.Story story = cast.story();
    submits(story, closes(story).plusSeconds(second), counts, "CLOSED");
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, true", "1, false"})
  void soDoesTheCorrectionWindow(long second, boolean counts) {
    Cast.Story story = returned();
    submits(story, deadline(story).plusSeconds(second), counts, "CORRECTION_OVER");
  }

  @ParameterizedTest
  @CsvSource({"-1, -1, true", "0, 0, true", "-1, 1, false", "1, -1, false"})
  void whatWasBegunInTimeMayBeFinishedWithinTheGrace(long begin, long end, boolean counts) {
    Cast.Story story = cast.story();
    Instant deadline = closes(story);
    begins(story, deadline.plusSeconds(begin));
    submits(
        story, deadline.plus(GRACE).plusSeconds(end), counts, begin > 0 ? "CLOSED" : "GRACE_OVER");
  }

  @ParameterizedTest
  @CsvSource({"-1, -1, true", "0, 0, true", "-1, 1, false", "1, -1, false"})
  void soMayTheAnswerToAReturn(long begin, long end, boolean counts) {
    Cast.Story story = returned();
    Instant deadline = deadline(story);
    begins(story, deadline.plusSeconds(begin));
    submits(
        story,
        deadline.plus(GRACE).plusSeconds(end),
        counts,
        begin > 0 ? "CORRECTION_OVER" : "GRACE_OVER");
  }

  @Test
  void openingThePageShortlyBeforeTheDeadlineIsABeginning() {
    Cast.Story story = cast.story();
    Instant deadline = closes(story);
    clock.set(deadline.minus(GRACE).minusSeconds(1));
    begun.opened(story.applicant(), views.of(story.applicant(), story.application()));
    assertThat(climb.now(story).traces().submitBegunAt()).isNull();
    clock.set(deadline.minus(GRACE));
    begun.opened(story.applicant(), views.of(story.applicant(), story.application()));
    submits(story, deadline.plusSeconds(60), true, "");
  }

  @Test
  void aBeginningIsUsedUpByItsSubmission() {
    Cast.Story story = cast.story();
    begun.begin(story.applicant(), story.application());
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    assertThat(climb.now(story).traces().submitBegunAt()).isNull();
  }

  @Test
  void somebodyElsesApplicationIsNotBegun() {
    Cast.Story story = cast.story();
    begun.begin(cast.another(story, "李㛃").applicant(), story.application());
    assertThat(climb.now(story).traces().submitBegunAt()).isNull();
  }

  /** As the database keeps it, which is to the microsecond. */
  private Instant closes(Cast.Story story) {
    return plans.get(story.plan().id()).personDeadline();
  }

  private Cast.Story returned() {
    Cast.Story story = cast.story();
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    drafts.write(
        story.applicant(), story.application(), Section.SUMMARY, Map.of("SUMMARY", "近三年主持课题两项。"));
    return story;
  }

  private Instant deadline(Cast.Story story) {
    return Objects.requireNonNull(climb.now(story).correctionDeadline());
  }

  private void begins(Cast.Story story, Instant at) {
    clock.set(at);
    begun.begin(story.applicant(), story.application());
  }

  private void submits(Cast.Story story, Instant at, boolean counts, String code) {
    clock.set(at);
    if (counts) {
      climb.submit(story);
      assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    } else {
      assertThatThrownBy(() -> climb.submit(story))
          .isInstanceOfSatisfying(
              RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
  }
}
