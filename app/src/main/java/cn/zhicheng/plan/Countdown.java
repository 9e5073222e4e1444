package cn.zhicheng.plan;

import java.time.Duration;
import java.time.Instant;

/** How long until a plan's window opens or closes, as people say it. */
public final class Countdown {
  private Countdown() {}

  /** 剩 12 天, on the last day in hours; 3 天后开始 before the window opens; empty once closed. */
  public static String of(Plan plan, Instant now) {
    return switch (plan.phase(now)) {
      case OPEN -> "剩" + spoken(Duration.between(now, plan.personDeadline()));
      case UPCOMING -> spoken(Duration.between(now, plan.openAt())).strip() + "后开始";
      case CLOSED -> "";
    };
  }

  private static String spoken(Duration left) {
    if (left.toDays() > 0) {
      return " " + left.toDays() + " 天";
    }
    return left.toHours() > 0 ? " " + left.toHours() + " 小时" : "不到 1 小时";
  }
}
