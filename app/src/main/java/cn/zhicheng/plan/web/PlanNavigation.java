package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「评审计划管理」 of those who make plans and approve them. */
@Component
@Order(40)
class PlanNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role() == Role.ORGANISER || actor.role() == Role.BUREAU
        ? List.of(NavItem.of("评审计划", "评审计划管理", PlanDeskController.PATH, "calendar"))
        : List.of();
  }
}
