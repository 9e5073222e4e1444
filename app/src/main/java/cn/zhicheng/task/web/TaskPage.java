package cn.zhicheng.task.web;

import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.task.Task;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.web.Tab;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page 「任务中心」.
 *
 * @param chosen kind filtered by; null for all
 * @param kinds kinds this role can have
 * @param after key the page starts after; null on the first
 */
public record TaskPage(
    Slice<Task> tasks,
    Map<TaskKind, Integer> counts,
    @Nullable TaskKind chosen,
    List<TaskKind> kinds,
    @Nullable String after) {
  public String minute(Instant instant) {
    return ProvinceTime.minute(instant);
  }

  /** The filters the next page keeps. */
  public Map<String, String> filters() {
    return chosen == null ? Map.of() : Map.of("kind", chosen.name());
  }

  /** 全部, then one tab a kind with its counter. */
  public List<Tab> tabs() {
    var tabs = new ArrayList<Tab>();
    tabs.add(Tab.of("全部", "/tasks", chosen == null));
    for (TaskKind kind : kinds) {
      tabs.add(new Tab(kind.label(), "/tasks?kind=" + kind, kind == chosen, count(kind)));
    }
    return tabs;
  }

  private @Nullable String count(TaskKind kind) {
    int open = counts.getOrDefault(kind, 0);
    return open == 0 ? null : open > Tasks.COUNT_LIMIT ? Tasks.COUNT_LIMIT + "+" : "" + open;
  }
}
