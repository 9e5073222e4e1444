package cn.zhicheng.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.notification.Digest;
import cn.zhicheng.notification.Inbox;
import cn.zhicheng.notification.Notice;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Preferences;
import cn.zhicheng.notification.Wishes;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body with open work reads one message a morning, however much it is. */
@ProductTest
class TellOpenWorkTest {
  // Far ahead, so that no other test has done the day: a Monday, a Tuesday and a Saturday.
  private static final Instant MONDAY = Instant.parse("2031-03-03T00:30:00Z");
  private static final Instant TUESDAY = Instant.parse("2031-03-04T00:30:00Z");
  private static final Instant SATURDAY = Instant.parse("2031-03-08T00:30:00Z");

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired TellOpenWork digest;
  @Autowired Inbox inbox;
  @Autowired Preferences preferences;
  @Autowired SettableClock clock;

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private List<String> told(Actor body) {
    return inbox.of(body, NotificationKind.WORK, false, null).rows().stream()
        .map(Notice::sentence)
        .toList();
  }

  private void at(Instant when) {
    clock.set(when);
    digest.run();
    digest.run();
  }

  @Test
  void inTheMorningOfWorkingDaysAsOftenAsTheBodyWants() {
    Cast.Story daily = cast.story();
    climb.submit(daily);
    climb.submit(cast.another(daily, "胡㛃"));
    Cast.Story weekly = cast.story();
    climb.submit(weekly);
    keep(weekly.unit(), Digest.WEEKLY);
    Cast.Story never = cast.story();
    climb.submit(never);
    keep(never.unit(), Digest.OFF);

    at(MONDAY.minusSeconds(1801)); // half past seven and a second before
    assertThat(told(daily.unit())).isEmpty();
    at(MONDAY);
    assertThat(told(daily.unit()))
        .singleElement()
        .asString()
        .matches("待办 2 件，最早一件已等待 \\d+ 个工作日，其中 2 件已超过建议办结日期。");
    at(TUESDAY);
    at(SATURDAY);
    assertThat(told(daily.unit())).hasSize(2);
    assertThat(told(weekly.unit())).hasSize(1);
    assertThat(told(never.unit())).isEmpty();
    assertThat(told(daily.organiser())).isEmpty();
  }

  private void keep(Actor body, Digest digest) {
    preferences.keep(body, new Wishes(Wishes.USUAL.smsKinds(), digest));
  }
}
