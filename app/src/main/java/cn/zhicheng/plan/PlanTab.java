package cn.zhicheng.plan;

import java.util.UUID;

/**
 * One tab of a plan's page on 「评审计划管理」. A bean offers it; its page asks {@link PlanDesk} whether
 * the actor may see the plan, and shows the bar of {@link PlanTabs}.
 */
public interface PlanTab {
  /** The word on the tab, e.g. 审核流程. */
  String label();

  /** Where it leads. */
  String path(UUID plan);

  /** Smaller numbers stand further left; 计划内容 is 10, 预览 is 90. */
  int order();
}
