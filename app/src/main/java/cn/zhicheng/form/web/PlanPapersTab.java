package cn.zhicheng.form.web;

import cn.zhicheng.plan.PlanTab;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tab 「名册与材料」: what is printed of all applications under a plan. */
@Component
class PlanPapersTab implements PlanTab {
  @Override
  public String label() {
    return "名册与材料";
  }

  @Override
  public String path(UUID plan) {
    return "/plan-desk/" + plan + "/papers";
  }

  @Override
  public int order() {
    return 80;
  }
}
