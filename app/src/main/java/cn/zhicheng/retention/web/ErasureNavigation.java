package cn.zhicheng.retention.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「删除申请」 for operations. */
@Component
@Order(77)
class ErasureNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role() == Role.OPS
        ? List.of(NavItem.of("运维", "删除申请", ErasureDeskController.PATH, "trash"))
        : List.of();
  }
}
