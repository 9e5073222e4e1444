package cn.zhicheng.application.web.audit;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「查看申报」 of operations. */
@Component
@Order(75)
class LookNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role() == Role.OPS
        ? List.of(NavItem.of("运维", "查看申报", LookPage.PATH, "eye"))
        : List.of();
  }
}
