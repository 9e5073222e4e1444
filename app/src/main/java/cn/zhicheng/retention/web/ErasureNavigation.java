package cn.zhicheng.retention.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.retention.Erasures;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「删除申请」 for operations, with how many wait. */
@Component
@Order(77)
class ErasureNavigation implements Navigation {
  private final Erasures erasures;

  ErasureNavigation(Erasures erasures) {
    this.erasures = erasures;
  }

  @Override
  public List<NavItem> of(Actor actor) {
    if (actor.role() != Role.OPS) {
      return List.of();
    }
    int waiting = erasures.waiting();
    return List.of(
        new NavItem(
            "运维",
            "删除申请",
            ErasureDeskController.PATH,
            "trash",
            waiting == 0 ? null : Integer.toString(waiting)));
  }
}
