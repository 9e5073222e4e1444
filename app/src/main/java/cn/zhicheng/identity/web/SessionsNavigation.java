package cn.zhicheng.identity.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「账号与安全」 of accounts the portal signs on; the others have a page with their password. */
@Component
@Order(90)
class SessionsNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.portal()
        ? List.of(NavItem.of("", "账号与安全", SessionsController.PATH, "shield"))
        : List.of();
  }
}
