package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.web.NavItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「管理设置」 of units; 「岗位核准信息」 for institutions only (FAQ-U20). */
@Component
@Order(80)
class UnitNavigation implements Navigation {
  private static final String GROUP = "管理设置";
  private final Organisations organisations;
  private final HttpServletRequest request;

  UnitNavigation(Organisations organisations, HttpServletRequest request) {
    this.organisations = organisations;
    this.request = request;
  }

  @Override
  public List<NavItem> of(Actor actor) {
    if (actor.role() != Role.UNIT) {
      return List.of();
    }
    List<NavItem> items = new ArrayList<>();
    items.add(NavItem.of(GROUP, "完善单位信息", "/settings/unit", "building"));
    Organisation own = own(actor);
    if (own != null && own.institution()) {
      items.add(NavItem.of(GROUP, "岗位核准信息", "/settings/post-approvals", "stamp"));
    }
    return items;
  }

  private @Nullable Organisation own(Actor actor) {
    Organisation read = StandingGate.own(request);
    return read != null
        ? read
        : organisations.find(List.of(actor.organisation())).get(actor.organisation());
  }
}
