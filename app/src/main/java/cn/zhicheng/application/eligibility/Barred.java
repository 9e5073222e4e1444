package cn.zhicheng.application.eligibility;

import java.time.LocalDate;

/**
 * A ban as the barred person reads it.
 *
 * @param until last day
 * @param body bureau that entered it: whom to ask
 * @param phone of that bureau; may be empty
 */
record Barred(LocalDate until, String fact, String decisionNo, String body, String phone) {
  /** By whom, why and how long, and whom to ask. */
  String words() {
    String ask = phone.isEmpty() ? "" : "，电话 " + phone;
    return "%s（%s）：%s，限制到 %s；有疑问请咨询%s%s".formatted(body, decisionNo, fact, until, body, ask);
  }
}
