package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.web.NavItem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「管理设置」 of units; 「岗位核准信息」 for institutions only (FAQ-U20). */
@Component
@Order(80)
class UnitNavigation implements Navigation {
  private static final String GROUP = "管理设置";
  private final Organisations organisations;

  UnitNavigation(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public List<NavItem> of(Actor actor) {
    if (actor.role() != Role.UNIT) {
      return List.of();
    }
    List<NavItem> items = new ArrayList<>();
    items.add(NavItem.of(GROUP, "完善单位信息", "/settings/unit", "building"));
    var own = organisations.find(List.of(actor.organisation())).get(actor.organisation());
    if (own != null && own.institution()) {
      items.add(NavItem.of(GROUP, "岗位核准信息", "/settings/post-approvals", "stamp"));
    }
    return items;
  }
}
