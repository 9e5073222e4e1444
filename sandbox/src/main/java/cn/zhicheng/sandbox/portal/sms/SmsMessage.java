package cn.zhicheng.sandbox.portal.sms;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A message as it arrived. */
record SmsMessage(Instant at, String mobile, String text) {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  String time() {
    return SHOWN.format(at);
  }
}
