package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「个人中心」 of applicants, 「人员注册审核」 of units; departments have neither (FAQ-D4). */
@Component
@Order(20)
class PersonNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return switch (actor.role()) {
      case APPLICANT -> List.of(NavItem.of("", "个人中心", "/me", "user"));
      case UNIT -> List.of(NavItem.of("", "人员注册审核", "/bindings", "users"));
      case DEPARTMENT, BUREAU, ORGANISER, OPS -> List.of();
    };
  }
}
