package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.DropOpinionTemplate;
import cn.zhicheng.application.KeepOpinionTemplate;
import cn.zhicheng.application.OpinionTemplates;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「常用意见」 of a body: kept, changed, deleted. */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class OpinionTemplateController {
  private static final String PATH = "/opinion-templates";
  private final OpinionTemplates templates;
  private final KeepOpinionTemplate keep;
  private final DropOpinionTemplate drop;

  OpinionTemplateController(
      OpinionTemplates templates, KeepOpinionTemplate keep, DropOpinionTemplate drop) {
    this.templates = templates;
    this.keep = keep;
    this.drop = drop;
  }

  @GetMapping(PATH)
  String show(Actor actor, Model model) {
    return page(actor, model, null, "", null);
  }

  @PostMapping(PATH)
  String add(
      Actor actor,
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return kept(actor, null, text, request, response, model);
  }

  @PostMapping(PATH + "/{id}")
  String change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return kept(actor, id, text, request, response, model);
  }

  @PostMapping(PATH + "/{id}/delete")
  String delete(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    drop.drop(actor, id);
    return SeeOther.to(request, PATH, "已删除常用意见。");
  }

  private String kept(
      Actor actor,
      @Nullable UUID id,
      String text,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      keep.keep(actor, id, text);
      return SeeOther.to(request, PATH, "已保存常用意见。");
    } catch (InvalidException e) {
      response.setStatus(422);
      return page(actor, model, id, text, e.problems());
    }
  }

  private String page(
      Actor actor, Model model, @Nullable UUID edited, String typed, @Nullable Problems problems) {
    var page =
        new OpinionTemplatesPage(
            Phrases.of(actor.role()), templates.of(actor), edited, typed, problems);
    model.addAttribute("model", page);
    return "application/audit/templates";
  }
}
