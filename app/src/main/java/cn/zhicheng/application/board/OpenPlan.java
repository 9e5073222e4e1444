package cn.zhicheng.application.board;

import cn.zhicheng.shared.ProvinceTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A plan one may still apply under.
 *
 * @param drafts not submitted yet, as of the last sums
 */
public record OpenPlan(String name, Instant personDeadline, int drafts) {
  /** e.g. 「还有 12 天」 */
  public String left(Instant now) {
    long days = ChronoUnit.DAYS.between(ProvinceTime.day(now), ProvinceTime.day(personDeadline));
    return days == 0 ? "今天截止" : "还有 " + days + " 天";
  }
}
