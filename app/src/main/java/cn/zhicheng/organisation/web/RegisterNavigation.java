package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「机构管理」 of bureaus and operations. */
@Component
@Order(70)
class RegisterNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role() == Role.BUREAU || actor.role() == Role.OPS
        ? List.of(NavItem.of("机构管理", "机构与单位", "/organisations", "building"))
        : List.of();
  }
}
