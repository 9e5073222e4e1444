package cn.zhicheng.notification.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「消息中心」 for everybody; 「消息投递」 for operations. Asks the database nothing. */
@Component
@Order(85)
class NotificationNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    NavItem inbox = NavItem.of("", "消息中心", InboxController.PATH, "bell");
    return actor.role() == Role.OPS
        ? List.of(inbox, NavItem.of("", "消息投递", ParkedController.PATH, "send"))
        : List.of(inbox);
  }
}
