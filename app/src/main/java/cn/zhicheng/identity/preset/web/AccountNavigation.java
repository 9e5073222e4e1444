package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「内置账号」 of those who keep some; 「账号与安全」 of those who have one. */
@Component
@Order(90)
class AccountNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    List<NavItem> items = new ArrayList<>();
    if (actor.role() == Role.BUREAU || actor.role() == Role.OPS) {
      items.add(NavItem.of("账号管理", "内置账号", "/preset-accounts", "users"));
    }
    if (!actor.portal()) {
      items.add(NavItem.of("账号管理", "账号与安全", "/account", "shield"));
    }
    return items;
  }
}
