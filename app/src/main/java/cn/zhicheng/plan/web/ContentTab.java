package cn.zhicheng.plan.web;

import cn.zhicheng.plan.PlanTab;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tab 「计划内容」. */
@Component
class ContentTab implements PlanTab {
  @Override
  public String label() {
    return "计划内容";
  }

  @Override
  public String path(UUID plan) {
    return PlanDeskController.PATH + "/" + plan;
  }

  @Override
  public int order() {
    return 10;
  }
}
