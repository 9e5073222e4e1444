package cn.zhicheng.plan;

import cn.zhicheng.journal.By;

/** Offered by whoever keeps something that ends when a plan is called off. */
public interface PlanCancelled {
  /**
   * Ends what hangs on the plan, inside the transaction that calls it off.
   *
   * @param reason as the bureau typed it; the people concerned read it
   * @return how many things ended
   */
  int cancelled(Plan plan, String reason, By by);
}
