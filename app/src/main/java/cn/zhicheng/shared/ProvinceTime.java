package cn.zhicheng.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Days and minutes as the province counts them: every deadline shown or checked is in this zone.
 */
public final class ProvinceTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

  private ProvinceTime() {}

  /** {@code 2026-09-21 16:30}; empty for none. */
  public static String minute(@Nullable Instant instant) {
    return instant == null ? "" : MINUTE.format(instant);
  }

  /** {@code 2026-09-21 16:30:05}, where the second matters. */
  public static String second(Instant instant) {
    return SECOND.format(instant);
  }

  public static LocalDate today(Clock clock) {
    return day(clock.instant());
  }

  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
