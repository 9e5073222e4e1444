package cn.zhicheng.notification.web;

import cn.zhicheng.notification.ParkedLine;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What operations see of the delivery.
 *
 * @param sms text messages not sent, by state
 */
public record ParkedPage(List<ParkedLine> lines, Map<String, Integer> sms, boolean connected) {
  public String count(String state) {
    int number = sms.getOrDefault(state, 0);
    return number > 999 ? "999+" : String.valueOf(number);
  }

  public String minute(Instant at) {
    return ProvinceTime.minute(at);
  }
}
