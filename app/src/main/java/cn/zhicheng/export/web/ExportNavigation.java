package cn.zhicheng.export.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「导出任务」 for all who can order a file: applicants their volume, auditors their lists. */
@Component
@Order(46)
class ExportNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return actor.role() == Role.APPLICANT || actor.role().audits()
        ? List.of(NavItem.of("", "导出任务", "/exports", "download"))
        : List.of();
  }
}
