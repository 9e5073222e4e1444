package cn.zhicheng.application.web.audit;

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

/**
 * 「职称申报」→「申报情况」: what this body has to audit and what it has decided, with saved views (FAQ-U15).
 */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class ApplicationAuditListController {
  static final String PATH = "/application-audits";
  static final String TEMPLATE = "application/audit/list";
  private static final String VIEWS = PATH + "/views";

  private final ApplicationAuditListPages pages;
  private final SavedViews views;

  ApplicationAuditListController(ApplicationAuditListPages pages, SavedViews views) {
    this.pages = pages;
    this.views = views;
  }

  @GetMapping(PATH)
  String list(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "") String tick,
      Model model) {
    model.addAttribute(
        "model",
        pages.page(actor, ApplicationAuditQuery.of(typed), key(after), tick.equals("page")));
    return TEMPLATE;
  }

  /** An address that names no key shows the first page. */
  private static @Nullable UUID key(@Nullable String after) {
    try {
      return after == null ? null : UUID.fromString(after);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @PostMapping(VIEWS)
  String save(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "") String viewName,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ApplicationAuditQuery query = ApplicationAuditQuery.of(typed);
    String here = Links.with(PATH, query.address());
    try {
      views.save(actor.accountId(), PATH, viewName, here.substring(PATH.length() + 1));
      return SeeOther.to(request, here, "已保存视图“" + viewName.strip() + "”。");
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", pages.page(actor, query, null, false));
      model.addAttribute("viewProblems", e.problems());
      model.addAttribute("viewName", viewName);
      return TEMPLATE;
    }
  }

  @PostMapping(VIEWS + "/{id}/delete")
  String delete(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    views.delete(actor.accountId(), id);
    return SeeOther.to(request, PATH, "已删除视图。");
  }
}
