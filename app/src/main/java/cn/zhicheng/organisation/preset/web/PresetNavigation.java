package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.organisation.preset.PresetRequests;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「账号申请」 of bureaus and operations; operations see how many wait. */
@Component
@Order(85)
class PresetNavigation implements Navigation {
  private final PresetRequests requests;

  PresetNavigation(PresetRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<NavItem> of(Actor actor) {
    return switch (actor.role()) {
      case BUREAU -> List.of(item(null));
      case OPS -> {
        int waiting = requests.waiting();
        yield List.of(item(waiting == 0 ? null : String.valueOf(waiting)));
      }
      case APPLICANT, UNIT, DEPARTMENT, ORGANISER -> List.of();
    };
  }

  private static NavItem item(@org.jspecify.annotations.Nullable String badge) {
    return new NavItem("账号管理", "账号申请", "/preset-requests", "inbox", badge);
  }
}
