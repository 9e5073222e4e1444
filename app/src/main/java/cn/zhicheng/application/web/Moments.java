package cn.zhicheng.application.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Instants as the pages show them, in the province's time. */
final class Moments {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private Moments() {}

  static String minute(@Nullable Instant instant) {
    return instant == null ? "" : MINUTE.format(instant);
  }
}
