package cn.zhicheng.application.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「职称申报」 in the applicant's navigation. */
@Component
@Order(40)
class ApplicationNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role() == Role.APPLICANT
        ? List.of(NavItem.of("", "职称申报", "/applications", "graduation"))
        : List.of();
  }
}
