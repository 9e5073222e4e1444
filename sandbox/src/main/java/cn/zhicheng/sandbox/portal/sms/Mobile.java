package cn.zhicheng.sandbox.portal.sms;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of mobile phones on the mainland, 11 digits. */
public final class Mobile {
  private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}");

  private Mobile() {}

  /** What is wrong, as the user reads it. */
  public static Optional<String> problem(String typed) {
    return SHAPE.matcher(typed).matches()
        ? Optional.empty()
        : Optional.of("手机号应为 11 位数字，以 13 至 19 开头。");
  }
}
