package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.entry.ApproveEntry;
import cn.zhicheng.achievement.entry.AuditQueue;
import cn.zhicheng.achievement.entry.ReturnEntry;
import cn.zhicheng.achievement.entry.VoidEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「审核」 of one entry, then on to the next in the same filter (FAQ-U11, U14). */
@Controller
@Audience(Role.UNIT)
@RequestMapping(AuditListPages.PATH + "/{id}")
class AuditController {
  private final AuditPages pages;
  private final AuditQueue queue;
  private final ApproveEntry approveEntry;
  private final ReturnEntry returnEntry;
  private final VoidEntry voidEntry;

  AuditController(
      AuditPages pages,
      AuditQueue queue,
      ApproveEntry approveEntry,
      ReturnEntry returnEntry,
      VoidEntry voidEntry) {
    this.pages = pages;
    this.queue = queue;
    this.approveEntry = approveEntry;
    this.returnEntry = returnEntry;
    this.voidEntry = voidEntry;
  }

  @GetMapping
  String show(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
    var asked = asked(id, typed, DecisionInput.NONE, new Problems(), "");
    model.addAttribute("model", pages.page(actor, asked));
    return "achievement/unit/audit";
  }

  @PostMapping
  String decide(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam EntryMove move,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var input = DecisionInput.of(typed);
    try {
      carryOut(actor, id, version, move, input);
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", pages.page(actor, asked(id, typed, input, e.problems(), "")));
      return "achievement/unit/audit";
    } catch (StaleException e) {
      response.setStatus(409);
      String top = e.whoDidWhat() + "您这次的操作没有生效，填写的意见还在。";
      model.addAttribute("model", pages.page(actor, asked(id, typed, input, new Problems(), top)));
      return "achievement/unit/audit";
    }
    return next(actor, id, move, AuditQuery.of(typed), request);
  }

  private void carryOut(Actor actor, UUID id, int version, EntryMove move, DecisionInput input) {
    switch (move) {
      case APPROVE -> {
        input.unmarked();
        approveEntry.approve(actor, id, version, input.opinion());
      }
      case RETURN -> returnEntry.giveBack(actor, id, version, input.objection());
      case VOID -> voidEntry.declareVoid(actor, id, version, input.opinion());
      default -> throw new NotFoundException("Decision " + move);
    }
  }

  private String next(
      Actor actor, UUID id, EntryMove move, AuditQuery query, HttpServletRequest request) {
    UUID next = queue.next(actor.organisation(), query.filter(), id);
    boolean waiting = query.filter().waiting();
    String then =
        next == null
            ? waiting && !query.filter().narrows() ? "待审核的业绩已全部处理完。" : "符合条件的业绩已全部处理完。"
            : waiting ? "下面是下一条待审核的业绩。" : "下面是列表中的下一条业绩。";
    String path = next == null ? AuditListPages.PATH : AuditListPages.PATH + "/" + next;
    return SeeOther.to(request, Links.with(path, query.address()), "已" + move.label() + "。" + then);
  }

  private static AuditPages.Asked asked(
      UUID id, Map<String, String> typed, DecisionInput input, Problems problems, String top) {
    boolean all = typed.getOrDefault("all", "").equals("true");
    return new AuditPages.Asked(id, AuditQuery.of(typed), all, input, problems, top);
  }
}
