package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.achievement.entry.AuditQueue;
import cn.zhicheng.achievement.entry.BatchAuditEntries;
import cn.zhicheng.achievement.entry.Objection;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * 「批量审核」 of what is ticked, or of everything that matches up to a thousand; the latter asks once
 * more, naming how many they are (FAQ-U12).
 */
@Controller
@Audience(Role.UNIT)
class BatchAuditController {
  private final AuditListPages pages;
  private final AuditQueue queue;
  private final BatchAuditEntries batchAuditEntries;

  BatchAuditController(
      AuditListPages pages, AuditQueue queue, BatchAuditEntries batchAuditEntries) {
    this.pages = pages;
    this.queue = queue;
    this.batchAuditEntries = batchAuditEntries;
  }

  /** What a batch is about, and what is said. */
  private record Posted(AuditQuery query, EntryMove move, BatchInput input) {}

  @PostMapping(AuditListPages.PATH + "/batch")
  String batch(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam EntryMove move,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (move != EntryMove.APPROVE && move != EntryMove.RETURN) {
      throw new NotFoundException("Batch " + move);
    }
    boolean all = typed.getOrDefault("scope", "").equals("all");
    var input =
        new BatchInput(
            false,
            Set.copyOf(pick),
            all,
            typed.getOrDefault("reason", ""),
            typed.getOrDefault("opinion", ""),
            null);
    var posted = new Posted(AuditQuery.of(typed).in(Tab.WAITING), move, input);
    try {
      return all && !typed.containsKey("confirmed")
          ? confirm(actor, posted, typed, model)
          : carryOut(actor, posted, picks(actor, posted, typed, pick), request);
    } catch (InvalidException e) {
      response.setStatus(422);
      var wrong =
          new BatchInput(false, input.picked(), all, input.reason(), input.opinion(), e.problems());
      model.addAttribute("model", pages.page(actor, posted.query(), null, wrong));
      return "achievement/unit/list";
    }
  }

  private List<Pick> picks(
      Actor actor, Posted posted, Map<String, String> typed, List<String> ticked) {
    return posted.input().all()
        ? queue.picks(actor.organisation(), posted.query().filter(), seen(typed))
        : ticked.stream().limit(BatchAuditEntries.MOST).map(Pick::parse).toList();
  }

  private String confirm(Actor actor, Posted posted, Map<String, String> typed, Model model) {
    said(posted).check(posted.move()).orThrow();
    int count = picks(actor, posted, typed, List.of()).size();
    model.addAttribute(
        "model",
        new BatchConfirmPage(
            posted.query().address(),
            count,
            count == BatchAuditEntries.MOST,
            posted.move(),
            posted.input(),
            typed.getOrDefault("seen", "")));
    return "achievement/unit/confirm";
  }

  private String carryOut(
      Actor actor, Posted posted, List<Pick> picks, HttpServletRequest request) {
    List<BatchLine> lines =
        batchAuditEntries.audit(actor, picks, posted.move(), said(posted)).stream()
            .sorted(Comparator.comparing(BatchLine::done))
            .toList();
    RequestContextUtils.getOutputFlashMap(request).put("batch", new ArrayList<>(lines));
    String back = Links.with(AuditListPages.PATH, posted.query().address());
    return SeeOther.to(request, back, sum(lines, posted));
  }

  private static Objection said(Posted posted) {
    return Objection.of(DecisionInput.reason(posted.input().reason()), posted.input().opinion());
  }

  private static Instant seen(Map<String, String> typed) {
    try {
      return Instant.parse(typed.getOrDefault("seen", ""));
    } catch (DateTimeParseException e) {
      throw new NotFoundException("No moment up to which the page was seen");
    }
  }

  private static String sum(List<BatchLine> lines, Posted posted) {
    long done = lines.stream().filter(BatchLine::done).count();
    if (lines.isEmpty()) {
      return posted.input().all() ? "没有符合条件的待审核业绩，可能已由同事处理。" : "请先勾选要审核的业绩。";
    }
    return "批量审核完成：%d 条已%s，%d 条未处理。".formatted(done, posted.move().label(), lines.size() - done);
  }
}
