package cn.zhicheng.notification.sms;

import cn.zhicheng.shared.ProvinceTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** When text messages go: not at night, and after a failure later and later. */
final class SmsHours {
  private static final LocalTime NIGHT = LocalTime.of(22, 0);
  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6));

  private SmsHours() {}

  /** Whether only deadlines may wake somebody. */
  static boolean quiet(Instant now) {
    LocalTime time = LocalTime.ofInstant(now, ProvinceTime.ZONE);
    return !time.isBefore(NIGHT) || time.isBefore(MORNING);
  }

  /** The beginning of the day the daily limit counts. */
  static Instant midnight(Instant now) {
    return ProvinceTime.day(now).atStartOfDay(ProvinceTime.ZONE).toInstant();
  }

  /** Whether nothing more is tried after so many tries. */
  static boolean enough(int tries) {
    return tries > PAUSES.size();
  }

  /** Until the next try after so many. */
  static Duration pauseAfter(int tries) {
    return PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
  }
}
