package cn.zhicheng.plan;

import cn.zhicheng.shared.Verdict;

/** A bean that knows one more thing that must be right before a plan goes to its bureau. */
public interface PlanReadiness {
  /** Whether this plan may go; the sentence says what to mend, the link where. */
  Verdict mayGo(Plan plan);
}
