package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.AdjustCase;
import cn.zhicheng.achievement.entry.RemoveCase;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「调整」: 「修改」 and 「删除」 of cases after submission; there is no 「新增」 (FAQ-P48 to P50). */
@Controller
@Audience(Role.APPLICANT)
@RequestMapping("/library/entries/{id}/adjust")
class AdjustController {
  private static final String PAGE = "achievement/applicant/adjust";

  private final AdjustPages pages;
  private final AdjustCase adjustCase;
  private final RemoveCase removeCase;

  AdjustController(AdjustPages pages, AdjustCase adjustCase, RemoveCase removeCase) {
    this.pages = pages;
    this.adjustCase = adjustCase;
    this.removeCase = removeCase;
  }

  @GetMapping
  String list(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Integer after,
      Model model) {
    model.addAttribute("model", pages.list(actor, id, q.strip(), after));
    return PAGE;
  }

  @GetMapping("/{no}")
  String form(Actor actor, @PathVariable UUID id, @PathVariable int no, Model model) {
    model.addAttribute("model", pages.form(actor, id, no, null, new Problems(), ""));
    return PAGE;
  }

  @PostMapping("/{no}")
  String adjust(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int no,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      adjustCase.adjust(actor, id, version, no, typed);
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", pages.form(actor, id, no, typed, e.problems(), ""));
      return PAGE;
    } catch (StaleException e) {
      response.setStatus(409);
      String top = e.whoDidWhat() + "您填写的内容还在，核对后可以再次保存。";
      model.addAttribute("model", pages.form(actor, id, no, typed, new Problems(), top));
      return PAGE;
    }
    return SeeOther.to(request, list(id), "第 " + no + " 条已修改，审核人员会看到修改前后的内容。");
  }

  @PostMapping("/{no}/delete")
  String remove(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int no,
      @RequestParam int version,
      HttpServletRequest request) {
    removeCase.remove(actor, id, version, no);
    return SeeOther.to(request, list(id), "第 " + no + " 条已删除，审核人员会看到删除的内容。");
  }

  private static String list(UUID id) {
    return "/library/entries/" + id + "/adjust#" + AdjustPage.PANEL;
  }
}
