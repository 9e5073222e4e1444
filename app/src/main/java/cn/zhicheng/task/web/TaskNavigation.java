package cn.zhicheng.task.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「任务中心」 with its counter, first in every auditor's navigation. */
@Component
@Order(10)
class TaskNavigation implements Navigation {
  private final Tasks tasks;

  TaskNavigation(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<NavItem> of(Actor actor) {
    if (!actor.role().audits()) {
      return List.of();
    }
    int open = tasks.counts(actor.organisation()).values().stream().mapToInt(n -> n).sum();
    return List.of(new NavItem("", "任务中心", "/tasks", "inbox", badge(open)));
  }

  static @Nullable String badge(int open) {
    return open == 0
        ? null
        : open > Tasks.COUNT_LIMIT ? Tasks.COUNT_LIMIT + "+" : String.valueOf(open);
  }
}
