package cn.zhicheng.form.web;

import cn.zhicheng.form.failure.PrintFailures;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「打印故障」 for operations, with how many are open. */
@Component
@Order(76)
class PrintFailureNavigation implements Navigation {
  private final PrintFailures failures;

  PrintFailureNavigation(PrintFailures failures) {
    this.failures = failures;
  }

  @Override
  public List<NavItem> of(Actor actor) {
    if (actor.role() != Role.OPS) {
      return List.of();
    }
    String open = failures.open();
    return List.of(
        new NavItem(
            "运维", "打印故障", PrintFailureController.PATH, "alert", open.isEmpty() ? null : open));
  }
}
