package cn.zhicheng.task.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「任务中心」: everything one organisation has to audit, filtered by kind (FAQ-U13). */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class TaskController {
  private final Tasks tasks;

  TaskController(Tasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/tasks")
  String list(
      Actor actor,
      @RequestParam(required = false) @Nullable TaskKind kind,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    model.addAttribute(
        "model",
        new TaskPage(
            tasks.of(actor.organisation(), kind, after),
            tasks.counts(actor.organisation()),
            kind,
            TaskKinds.of(actor.role()),
            after == null ? null : after.toString()));
    return "task/list";
  }
}
