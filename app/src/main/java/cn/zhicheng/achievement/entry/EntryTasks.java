package cn.zhicheng.achievement.entry;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the work that an entry makes for a unit. */
@Component
class EntryTasks {
  private static final int LONGEST_TITLE = 200;

  private final Tasks tasks;

  EntryTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  /**
   * One row of the unit's task centre, which leads to the page 「审核」.
   *
   * @param title may be longer than the task centre takes; then its end is left out
   */
  void open(UUID unit, Actor person, UUID entry, String title) {
    String path = "/achievement-audits/" + entry;
    tasks.open(unit, TaskKind.ACHIEVEMENT, entry, person.name(), shortened(title), path, null);
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }
}
