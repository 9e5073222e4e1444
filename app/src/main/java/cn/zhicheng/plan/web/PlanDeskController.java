package cn.zhicheng.plan.web;

/** 「评审计划管理」. */
final class PlanDeskController {
  static final String PATH = "/plan-desk";

  private PlanDeskController() {}
}
