package cn.zhicheng.plan;

import java.time.Instant;
import java.util.List;

/**
 * One visible change of a published plan (变更记录).
 *
 * @param number 1, 2, 3 within the plan
 * @param kind AMEND or EXTEND
 * @param reason public
 * @param body the bureau that decided
 */
public record PlanAmendment(
    int number, PlanMove kind, String reason, List<Change> changes, String body, Instant at) {

  /**
   * One thing that changed, as people read it.
   *
   * @param what e.g. 个人申报截止时间
   */
  public record Change(String what, String before, String after) {}
}
