package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody misses a deadline unwarned, and nobody is warned twice of the same day. */
@ProductTest
class RemindOfDeadlinesTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired RemindOfDeadlines deadlines;
  @Autowired Told told;
  @Autowired SettableClock clock;
  private Cast.Story story;

  @BeforeEach
  void draft() {
    story = cast.story();
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private List<String> before(Instant deadline, int days) {
    clock.set(deadline.minus(Duration.ofDays(days)));
    deadlines.remind();
    deadlines.remind();
    return told.to(story.applicant(), NotificationKind.DEADLINE);
  }

  @Test
  void draftsSevenThreeAndOneDayBefore() {
    Instant end = story.plan().personDeadline();
    assertThat(before(end, 8)).isEmpty();
    assertThat(before(end, 7)).singleElement().asString().contains("还没有提交，还有 7 天截止（20");
    assertThat(before(end, 6)).hasSize(1);
    assertThat(before(end, 3)).hasSize(2);
    assertThat(before(end, 1)).hasSize(3).first().asString().contains("还有 1 天");
    assertThat(before(end, 0)).hasSize(3);
    clock.set(end.plusSeconds(60));
    deadlines.remind();
    assertThat(told.to(story.applicant(), NotificationKind.DEADLINE)).hasSize(3);
  }

  @Test
  void returnsThreeDaysAndOneDayBefore() {
    climb.to(story, story.unit());
    climb.giveBack(story, story.unit());
    Instant end = Objects.requireNonNull(climb.now(story).correctionDeadline());
    assertThat(before(end, 4)).isEmpty();
    assertThat(before(end, 3)).singleElement().asString().contains("还有 3 天截止", "逾期视为放弃");
    assertThat(before(end, 1)).hasSize(2);
  }

  @Test
  void whatIsSubmittedIsNotRemindedOf() {
    climb.submit(story);
    assertThat(before(story.plan().personDeadline(), 1)).isEmpty();
  }
}
