package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.BindingFilter;
import cn.zhicheng.person.BindingList;
import cn.zhicheng.person.BindingMove;
import cn.zhicheng.person.BindingPick;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.person.DecideBindings;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 「人员注册审核」 with 「批量审核」: who asks to belong to this unit, and who does (FAQ-U18). */
@Controller
@Audience(Role.UNIT)
class BindingListController {
  private final BindingListPages pages;
  private final DecideBindings decide;

  BindingListController(BindingListPages pages, DecideBindings decide) {
    this.pages = pages;
    this.decide = decide;
  }

  @GetMapping(BindingListPage.PATH)
  String list(
      Actor actor,
      @RequestParam(defaultValue = "PENDING") BindingState state,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    var filter = new BindingFilter(state, name.strip(), kind);
    model.addAttribute("model", pages.page(actor, filter, after));
    return "person/bindings";
  }

  @PostMapping(BindingListPage.PATH + "/batch")
  String batch(
      Actor actor,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam BindingMove move,
      @RequestParam(defaultValue = "") String opinion,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String kind,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    BindingListPage page =
        pages.page(actor, new BindingFilter(BindingState.PENDING, name.strip(), kind), null);
    try {
      var picks = pick.stream().limit(BindingList.PAGE).map(BindingPick::parse).toList();
      var lines = new ArrayList<BatchLine>(decide.decide(actor, picks, move, opinion));
      RequestContextUtils.getOutputFlashMap(request).put("batch", lines);
      return SeeOther.to(
          request, Links.with(BindingListPage.PATH, page.filters()), sum(lines, move));
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", page);
      model.addAttribute("problems", e.problems());
      model.addAttribute("opinion", opinion);
      model.addAttribute("picked", Set.copyOf(pick));
      return "person/bindings";
    }
  }

  private static String sum(List<BatchLine> lines, BindingMove move) {
    long done = lines.stream().filter(BatchLine::done).count();
    return lines.isEmpty()
        ? "请先勾选要审核的人员。"
        : "批量审核完成：%d 人已%s，%d 人未处理。".formatted(done, move.word(), lines.size() - done);
  }
}
