package cn.zhicheng.task.web;

import cn.zhicheng.identity.Role;
import cn.zhicheng.task.TaskKind;
import java.util.List;

/**
 * Which kinds of work a role can have: registrations and achievements are a unit's right only
 * (FAQ-D4), plans are approved by bureaus.
 */
final class TaskKinds {
  private TaskKinds() {}

  static List<TaskKind> of(Role role) {
    return switch (role) {
      case UNIT -> List.of(TaskKind.BINDING, TaskKind.ACHIEVEMENT, TaskKind.APPLICATION);
      case BUREAU -> List.of(TaskKind.APPLICATION, TaskKind.PLAN);
      case DEPARTMENT, ORGANISER, APPLICANT, OPS -> List.of(TaskKind.APPLICATION);
    };
  }
}
