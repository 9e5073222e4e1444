package cn.zhicheng.application.web.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants as the pages show them, in the province's time. */
final class Moments {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private Moments() {}

  static String minute(Instant instant) {
    return MINUTE.format(instant);
  }
}
