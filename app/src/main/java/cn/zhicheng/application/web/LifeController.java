package cn.zhicheng.application.web;

import cn.zhicheng.application.RecallApplication;
import cn.zhicheng.application.RestoreApplication;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.ShellAdvice;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 「撤回」 and 「恢复」. */
@Controller
@Audience(Role.APPLICANT)
class LifeController {
  private final RecallApplication recall;
  private final RestoreApplication restore;

  LifeController(RecallApplication recall, RestoreApplication restore) {
    this.recall = recall;
    this.restore = restore;
  }

  @PostMapping("/applications/{id}/recall")
  String recall(
      Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
    recall.recall(actor, id, version);
    flash.addFlashAttribute(ShellAdvice.FLASH, "申报已撤回，修改后请重新提交。");
    return "redirect:/applications/" + id;
  }

  @PostMapping("/applications/{id}/restore")
  String restore(
      Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
    restore.restore(actor, id, version);
    flash.addFlashAttribute(ShellAdvice.FLASH, "申报记录已恢复，可以继续填报。");
    return "redirect:/applications/" + id;
  }
}
