package cn.zhicheng.application.web;

import cn.zhicheng.application.Applications;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「职称申报」 in the applicant's navigation, with a badge while a return waits for an answer. */
@Component
@Order(40)
class ApplicationNavigation implements Navigation {
  private final Applications applications;

  ApplicationNavigation(Applications applications) {
    this.applications = applications;
  }

  @Override
  public List<NavItem> of(Actor actor) {
    if (actor.role() != Role.APPLICANT) {
      return List.of();
    }
    int returned = applications.returned(actor.person());
    String badge = returned == 0 ? null : String.valueOf(returned);
    return List.of(new NavItem("", "职称申报", "/applications", "graduation", badge));
  }
}
