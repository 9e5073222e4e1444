package cn.zhicheng.application.web;

import cn.zhicheng.application.RestoreRevision;
import cn.zhicheng.application.SectionHistory;
import cn.zhicheng.application.UndoChange;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.ShellAdvice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 「历史版本」 and 「撤销上一次修改」 of a typed section. */
@Controller
@RequestMapping("/applications/{id}/sections/{code}")
@Audience(Role.APPLICANT)
class SectionHistoryController {
  private final SectionHistory history;
  private final SectionHistoryPages pages;
  private final UndoChange undo;
  private final RestoreRevision restore;

  SectionHistoryController(
      SectionHistory history, SectionHistoryPages pages, UndoChange undo, RestoreRevision restore) {
    this.history = history;
    this.pages = pages;
    this.undo = undo;
    this.restore = restore;
  }

  /**
   * @param look the version to show; the newest when none is chosen
   */
  @GetMapping("/history")
  String show(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Long look,
      Model model) {
    model.addAttribute("model", pages.page(history.of(actor, id, code), code, look));
    return "application/history";
  }

  @PostMapping("/undo")
  String undo(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      RedirectAttributes flash) {
    boolean done = undo.undo(actor, id, version, code);
    return section(id, code, flash, done ? "已撤销上一次修改，撤销的内容可以在「历史版本」中找回。" : "这一部分没有可以撤销的修改。");
  }

  @PostMapping("/restore")
  String restore(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam(defaultValue = "0") long revision,
      RedirectAttributes flash) {
    restore.restore(actor, id, version, code, revision);
    return section(id, code, flash, "已恢复所选的历史版本，恢复前的内容也保留在「历史版本」中。");
  }

  private static String section(UUID id, String code, RedirectAttributes flash, String sentence) {
    flash.addFlashAttribute(ShellAdvice.FLASH, sentence);
    return "redirect:/applications/" + id + "/sections/" + code;
  }
}
