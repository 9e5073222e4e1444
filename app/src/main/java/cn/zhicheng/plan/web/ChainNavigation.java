package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chains and their gaps, for bureaus. */
@Component
@Order(72)
class ChainNavigation implements Navigation {
  private static final String GROUP = "审核流程";

  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role() == Role.BUREAU
        ? List.of(
            NavItem.of(GROUP, "审核流程设置", ChainController.PATH, "list"),
            NavItem.of(GROUP, "流程缺口", ChainGapController.PATH, "alert"))
        : List.of();
  }
}
