package cn.zhicheng.task.web;

import cn.zhicheng.identity.Role;
import cn.zhicheng.task.TaskKind;
import java.util.List;

/**
 * Which kinds of work a role can have: registrations and achievements are a unit's right only
 * (FAQ-D4).
 */
final class TaskKinds {
  private TaskKinds() {}

  static List<TaskKind> of(Role role) {
    return role == Role.UNIT ? List.of(TaskKind.values()) : List.of(TaskKind.APPLICATION);
  }
}
