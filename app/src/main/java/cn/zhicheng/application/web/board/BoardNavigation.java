package cn.zhicheng.application.web.board;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「审核进度」 and 「统计」 for every auditing role. */
@Component
@Order(41)
class BoardNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role().audits()
        ? List.of(
            NavItem.of("", "审核进度", "/audit-board", "clock"),
            NavItem.of("", "统计", "/statistics", "chart"))
        : List.of();
  }
}
