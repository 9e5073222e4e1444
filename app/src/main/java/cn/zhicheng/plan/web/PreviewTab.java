package cn.zhicheng.plan.web;

import cn.zhicheng.plan.PlanTab;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tab 「预览」: the plan as applicants see it. */
@Component
class PreviewTab implements PlanTab {
  @Override
  public String label() {
    return "预览";
  }

  @Override
  public String path(UUID plan) {
    return PlanDeskController.PATH + "/" + plan + "/preview";
  }

  @Override
  public int order() {
    return 90;
  }
}
