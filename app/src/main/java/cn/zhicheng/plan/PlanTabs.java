package cn.zhicheng.plan;

import cn.zhicheng.web.Tab;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tab bar of one plan on 「评审计划管理」: what all beans of {@link PlanTab} offer. */
@Component
public class PlanTabs {
  private final List<PlanTab> offered;

  PlanTabs(List<PlanTab> offered) {
    this.offered = offered.stream().sorted(Comparator.comparingInt(PlanTab::order)).toList();
  }

  /** The bar with one tab marked as the page one is on. */
  public List<Tab> of(UUID plan, PlanTab current) {
    return offered.stream()
        .map(tab -> Tab.of(tab.label(), tab.path(plan), tab.label().equals(current.label())))
        .toList();
  }
}
