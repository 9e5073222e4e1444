package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.entry.AuditFilter;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.achievement.entry.AuditQueue;
import cn.zhicheng.achievement.entry.BatchAuditEntries;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 「业绩档案」 with 「批量审核」 (FAQ-U11, U12). */
@Controller
@Audience(Role.UNIT)
class AuditListController {
  private final AuditListPages pages;
  private final BatchAuditEntries batchAuditEntries;

  AuditListController(AuditListPages pages, BatchAuditEntries batchAuditEntries) {
    this.pages = pages;
    this.batchAuditEntries = batchAuditEntries;
  }

  @GetMapping(AuditListPages.PATH)
  String list(
      Actor actor,
      @RequestParam(defaultValue = "WAITING") Tab tab,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    var filter = new AuditFilter(tab, category, person.strip());
    model.addAttribute("model", pages.page(actor, filter, after));
    return "achievement/unit/list";
  }

  @PostMapping(AuditListPages.PATH + "/batch")
  String batch(
      Actor actor,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam EntryMove move,
      @RequestParam(defaultValue = "") String opinion,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String person,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var filter = new AuditFilter(Tab.WAITING, category, person);
    try {
      List<Pick> picks = pick.stream().limit(AuditQueue.PAGE).map(Pick::parse).toList();
      var lines = new ArrayList<BatchLine>(batchAuditEntries.audit(actor, picks, move, opinion));
      RequestContextUtils.getOutputFlashMap(request).put("batch", lines);
      String back = Links.with(AuditListPages.PATH, AuditListPages.filters(filter, Tab.WAITING));
      return SeeOther.to(request, back, sum(lines, move));
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", pages.page(actor, filter, null));
      model.addAttribute("problems", e.problems());
      model.addAttribute("opinion", opinion);
      model.addAttribute("picked", Set.copyOf(pick));
      return "achievement/unit/list";
    }
  }

  private static String sum(List<BatchLine> lines, EntryMove move) {
    long done = lines.stream().filter(BatchLine::done).count();
    return lines.isEmpty()
        ? "请先勾选要审核的业绩。"
        : "批量审核完成：" + done + " 条已" + move.label() + "，" + (lines.size() - done) + " 条未处理。";
  }
}
