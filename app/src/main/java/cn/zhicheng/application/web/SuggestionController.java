package cn.zhicheng.application.web;

import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.ImportSuggested;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.ShellAdvice;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 「一键导入建议的业绩」 over all categories, with a look at what comes first. */
@Controller
@Audience(Role.APPLICANT)
class SuggestionController {
  private final Drafts drafts;
  private final SuggestionsPages pages;
  private final ImportSuggested suggested;

  SuggestionController(Drafts drafts, SuggestionsPages pages, ImportSuggested suggested) {
    this.drafts = drafts;
    this.pages = pages;
    this.suggested = suggested;
  }

  @GetMapping("/applications/{id}/suggestions")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", pages.of(drafts.held(actor, id)));
    return "application/suggestions";
  }

  @PostMapping("/applications/{id}/suggestions")
  String take(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(name = "entry", required = false) @Nullable Set<UUID> entries,
      RedirectAttributes flash) {
    int count = suggested.take(actor, id, version, entries == null ? Set.of() : entries);
    flash.addFlashAttribute(
        ShellAdvice.FLASH, count == 0 ? "没有勾选业绩，没有导入。" : "已导入建议的业绩 " + count + " 条。");
    return "redirect:/applications/" + id;
  }
}
