package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「经办人管理」 under 「管理设置」 of every body that audits. */
@Component
@Order(90)
class ActingNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role().audits()
        ? List.of(NavItem.of("管理设置", "经办人管理", "/settings/clerks", "users"))
        : List.of();
  }
}
