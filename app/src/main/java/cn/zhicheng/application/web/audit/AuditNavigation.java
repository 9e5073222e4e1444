package cn.zhicheng.application.web.audit;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「职称申报」 for every auditing role (FAQ-U15, FAQ-D9). */
@Component
@Order(40)
class AuditNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    if (actor.role() == Role.BUREAU) {
      return List.of(
          NavItem.of("", "职称申报", ApplicationAuditListController.PATH, "graduation"),
          NavItem.of("审核流程", "改派审核环节", StrandedController.PATH, "route"),
          NavItem.of("审核流程", "申报限制", "/bans", "alert"),
          NavItem.of("机构管理", "单位岗位核准信息", "/post-balances", "stamp"));
    }
    return actor.role().audits()
        ? List.of(NavItem.of("", "职称申报", ApplicationAuditListController.PATH, "graduation"))
        : List.of();
  }
}
