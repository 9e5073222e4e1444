package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「催办」: once half of the level's days are used, once in three working days. */
@ProductTest
class RemindTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired RemindBody remind;
  @Autowired Told told;
  @Autowired Pages pages;
  @Autowired WorkingCalendar calendar;
  @Autowired SettableClock clock;
  private Cast.Story story;

  @BeforeEach
  void atTheUnit() {
    story = cast.story();
    climb.submit(story);
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  /** Ten in the morning of the last of so many working days after today. */
  private void workingDaysLater(LocalDate from, int days) {
    LocalDate day = calendar.days().lastOf(from.plusDays(1), days);
    clock.set(at(day));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(10, 0).atZone(ProvinceTime.ZONE).toInstant();
  }

  private LocalDate since() {
    return ProvinceTime.day(Objects.requireNonNull(climb.now(story).stepSince()));
  }

  private void remind() {
    remind.remind(story.applicant(), story.application());
  }

  @Test
  void notBeforeHalfOfTheDaysAreUsed() {
    workingDaysLater(since(), 4);
    assertThatThrownBy(this::remind)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("还没有过半");
    String flow = "/applications/" + story.application() + "/flow";
    assertThat(pages.get(story.applicant(), flow).text()).contains("催办", "起可以催办");
    workingDaysLater(since(), 5);
    remind();
    assertThat(told.to(story.unit(), NotificationKind.TALK))
        .singleElement()
        .asString()
        .contains(climb.now(story).number(), "催办")
        .doesNotContain("王䶮");
  }

  @Test
  void againAfterThreeWorkingDaysAndAtTheNextLevelAnew() {
    workingDaysLater(since(), 5);
    remind();
    LocalDate first = ProvinceTime.today(clock);
    assertThatThrownBy(this::remind).hasMessageContaining("起可以再次催办");
    workingDaysLater(first, 2);
    assertThatThrownBy(this::remind).isInstanceOf(RefusedException.class);
    workingDaysLater(first, 3);
    remind();
    assertThat(told.to(story.unit(), NotificationKind.TALK)).hasSize(2);

    climb.pass(story, story.unit());
    assertThatThrownBy(this::remind).hasMessageContaining("还没有过半");
    workingDaysLater(since(), 5);
    remind();
    assertThat(told.to(story.department(), NotificationKind.TALK)).hasSize(1);
  }

  @Test
  void twoPressesAtOnceRemindOnce() throws InterruptedException {
    workingDaysLater(since(), 5);
    assertThat(AtOnce.both(this::remind, this::remind))
        .filteredOn(Objects::nonNull)
        .singleElement()
        .isInstanceOf(RefusedException.class);
    assertThat(told.to(story.unit(), NotificationKind.TALK)).hasSize(1);
  }

  @Test
  void nobodyRemindsOfAnothersApplicationOrOutsideTheAudit() {
    workingDaysLater(since(), 5);
    assertThatThrownBy(
            () -> remind.remind(cast.another(story, "胡㛃").applicant(), story.application()))
        .isInstanceOf(NotFoundException.class);
    climb.giveBack(story, story.unit());
    assertThatThrownBy(this::remind).hasMessageContaining("不在审核环节");
  }

  @Test
  void thePageLeadsBackAndTheLoserOfARaceReadsOfNoReminder() {
    workingDaysLater(since(), 5);
    int seen = climb.now(story).version();
    String path = "/applications/" + story.application();
    var answer = pages.post(story.applicant(), path + "/remind", Map.of());
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo(path + "/flow");
    assertThat(climb.now(story).version()).isEqualTo(seen);
    climb.pass(story, story.unit());
    assertThat(climb.now(story).step()).isEqualTo(2);
  }
}
