package cn.zhicheng.achievement.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SavedViews;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
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

/** 「业绩档案」 with its saved views (FAQ-U11). */
@Controller
@Audience(Role.UNIT)
class AuditListController {
  private static final String VIEWS = AuditListPages.PATH + "/views";
  private final AuditListPages pages;
  private final SavedViews views;

  AuditListController(AuditListPages pages, SavedViews views) {
    this.pages = pages;
    this.views = views;
  }

  @GetMapping(AuditListPages.PATH)
  String list(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "") String tick,
      Model model) {
    BatchInput ticked = tick.equals("page") ? BatchInput.PAGE : BatchInput.NONE;
    model.addAttribute("model", pages.page(actor, AuditQuery.of(typed), after, ticked));
    return "achievement/unit/list";
  }

  @PostMapping(VIEWS)
  String save(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "") String viewName,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    AuditQuery query = AuditQuery.of(typed);
    String here = Links.with(AuditListPages.PATH, query.address());
    String filters = here.substring(Math.min(here.length(), AuditListPages.PATH.length() + 1));
    try {
      views.save(actor.accountId(), AuditListPages.PATH, viewName, filters);
      return SeeOther.to(request, here, "已保存视图“" + viewName.strip() + "”。");
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", pages.page(actor, query, null, BatchInput.NONE));
      model.addAttribute("viewProblems", e.problems());
      model.addAttribute("viewName", viewName);
      return "achievement/unit/list";
    }
  }

  @PostMapping(VIEWS + "/{id}/delete")
  String delete(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    views.delete(actor.accountId(), id);
    return SeeOther.to(request, AuditListPages.PATH, "已删除视图。");
  }
}
