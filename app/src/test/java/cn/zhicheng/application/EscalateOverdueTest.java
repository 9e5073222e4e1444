package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that lies far beyond its day is told to the next level up, once. */
@ProductTest
class EscalateOverdueTest {
  private static final int STEP_DAYS = 10;

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired EscalateOverdue escalate;
  @Autowired Told told;
  @Autowired Journal journal;
  @Autowired WorkingCalendar calendar;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  /** So many working days after the day the level should be done on. */
  private void beyond(Cast.Story story, int days) {
    LocalDate since = ProvinceTime.day(Objects.requireNonNull(climb.now(story).stepSince()));
    LocalDate due = calendar.days().lastOf(since, STEP_DAYS);
    LocalDate day = calendar.days().lastOf(due.plusDays(1), days);
    clock.set(day.atTime(10, 0).atZone(ProvinceTime.ZONE).toInstant());
  }

  private long lines(Cast.Story story) {
    return journal.of(Application.SUBJECT, story.application()).stream()
        .filter(line -> line.action().equals(EscalateOverdue.ACTION))
        .count();
  }

  @Test
  void onceForEachLevel() throws InterruptedException {
    Cast.Story story = cast.story();
    climb.submit(story);
    beyond(story, EscalateOverdue.PATIENCE);
    escalate.escalate();
    assertThat(lines(story)).isZero();
    beyond(story, EscalateOverdue.PATIENCE + 1);
    assertThat(AtOnce.both(escalate::escalate, escalate::escalate)).containsOnlyNulls();
    escalate.escalate();
    assertThat(lines(story)).isEqualTo(1);
    assertThat(journal.intact(Application.SUBJECT, story.application())).isTrue();
    assertThat(told.to(story.department(), NotificationKind.TALK))
        .singleElement()
        .asString()
        .contains(climb.now(story).number(), "已超过建议办结日期 6 个工作日");
    assertThat(told.to(story.unit(), NotificationKind.TALK)).isEmpty();

    climb.pass(story, story.unit());
    beyond(story, EscalateOverdue.PATIENCE + 1);
    escalate.escalate();
    assertThat(lines(story)).isEqualTo(2);
  }

  @Test
  void aboveTheOrganiserIsNobody() {
    Cast.Story story = cast.story();
    climb.to(story, story.organiser());
    beyond(story, EscalateOverdue.PATIENCE + 20);
    escalate.escalate();
    assertThat(lines(story)).isZero();
  }
}
