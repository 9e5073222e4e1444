package cn.zhicheng.application.web;

import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.OrderWorks;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.ShellAdvice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 「代表作」: chosen among all that was imported, and put in order. */
@Controller
@Audience(Role.APPLICANT)
class WorksController {
  private final Drafts drafts;
  private final WorksPages pages;
  private final OrderWorks order;

  WorksController(Drafts drafts, WorksPages pages, OrderWorks order) {
    this.drafts = drafts;
    this.pages = pages;
    this.order = order;
  }

  @GetMapping("/applications/{id}/works")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return page(actor, id, Map.of(), new Problems(), null, model);
  }

  @PostMapping("/applications/{id}/works")
  String save(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      RedirectAttributes flash,
      Model model) {
    try {
      int count = order.order(actor, id, version, WorksPages.places(typed));
      flash.addFlashAttribute(ShellAdvice.FLASH, "已选定代表作 " + count + " 项。");
      return "redirect:/applications/" + id;
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, id, typed, e.problems(), null, model);
    } catch (StaleException e) {
      response.setStatus(409);
      return page(actor, id, typed, new Problems(), e.whoDidWhat(), model);
    }
  }

  private String page(
      Actor actor,
      UUID id,
      Map<String, String> typed,
      Problems problems,
      @Nullable String conflict,
      Model model) {
    model.addAttribute("model", pages.of(drafts.held(actor, id), typed, problems, conflict));
    return "application/works";
  }
}
