package cn.zhicheng.plan.web;

import cn.zhicheng.plan.PlanTab;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tab 「申报条件」. */
@Component
class RuleTab implements PlanTab {
  @Override
  public String label() {
    return "申报条件";
  }

  @Override
  public String path(UUID plan) {
    return PlanDeskController.PATH + "/" + plan + "/rules";
  }

  @Override
  public int order() {
    return 40;
  }
}
