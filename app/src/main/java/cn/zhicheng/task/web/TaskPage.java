package cn.zhicheng.task.web;

import cn.zhicheng.shared.Slice;
import cn.zhicheng.task.Task;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page 「任务中心」.
 *
 * @param chosen kind filtered by; null for all
 * @param kinds kinds this role can have
 */
public record TaskPage(
    Slice<Task> tasks,
    Map<TaskKind, Integer> counts,
    @Nullable TaskKind chosen,
    List<TaskKind> kinds) {

  /** Open work of one kind as shown: "12", or "999+" beyond the limit. */
  public String count(TaskKind kind) {
    int open = counts.getOrDefault(kind, 0);
    return open > Tasks.COUNT_LIMIT ? Tasks.COUNT_LIMIT + "+" : String.valueOf(open);
  }
}
