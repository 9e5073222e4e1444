package cn.zhicheng.application;

import cn.zhicheng.plan.Plan;
import java.time.Instant;
import java.util.List;

/**
 * What a person holds in hand once 「提交」 is done: that it was, when, of what, and what comes next.
 *
 * @param person name of who submitted
 * @param round the submission it is about: 1, 2 ...
 * @param at when it was submitted
 * @param hash SHA-256 over what was submitted
 * @param route the levels it passes, the unit first
 */
public record Receipt(
    Application application,
    Plan plan,
    String person,
    int round,
    Instant at,
    String hash,
    List<Step> route) {

  /**
   * What one press of 「提交」 led to.
   *
   * @param round see {@link Receipt#round()}
   */
  public record Slip(int round, String hash) {}
}
