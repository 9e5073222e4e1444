package cn.zhicheng.front.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「通知公告」 of those who write them. */
@Component
@Order(70)
class FrontNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role() == Role.OPS || actor.role() == Role.BUREAU
        ? List.of(NavItem.of("信息发布", "通知公告", DeskController.PATH, "message"))
        : List.of();
  }
}
