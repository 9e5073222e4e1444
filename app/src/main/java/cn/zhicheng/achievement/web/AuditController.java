package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.entry.ApproveEntry;
import cn.zhicheng.achievement.entry.ReturnEntry;
import cn.zhicheng.achievement.entry.VoidEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.task.Task;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「审核」 of one entry, then on to the next that waits (FAQ-U11, U14). */
@Controller
@Audience(Role.UNIT)
@RequestMapping(AuditListPages.PATH + "/{id}")
class AuditController {
  private final AuditPages pages;
  private final ApproveEntry approveEntry;
  private final ReturnEntry returnEntry;
  private final VoidEntry voidEntry;
  private final Tasks tasks;

  AuditController(
      AuditPages pages,
      ApproveEntry approveEntry,
      ReturnEntry returnEntry,
      VoidEntry voidEntry,
      Tasks tasks) {
    this.pages = pages;
    this.approveEntry = approveEntry;
    this.returnEntry = returnEntry;
    this.voidEntry = voidEntry;
    this.tasks = tasks;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", pages.page(actor, id, "", new Problems(), ""));
    return "achievement/unit/audit";
  }

  @PostMapping
  String decide(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam EntryMove move,
      @RequestParam(defaultValue = "") String opinion,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      carryOut(actor, id, version, move, opinion);
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", pages.page(actor, id, opinion, e.problems(), ""));
      return "achievement/unit/audit";
    } catch (StaleException e) {
      response.setStatus(409);
      String top = e.whoDidWhat() + "您这次的操作没有生效，填写的意见还在。";
      model.addAttribute("model", pages.page(actor, id, opinion, new Problems(), top));
      return "achievement/unit/audit";
    }
    return next(actor, move, request);
  }

  private void carryOut(Actor actor, UUID id, int version, EntryMove move, String opinion) {
    switch (move) {
      case APPROVE -> approveEntry.approve(actor, id, version, opinion);
      case RETURN -> returnEntry.giveBack(actor, id, version, opinion);
      case VOID -> voidEntry.declareVoid(actor, id, version, opinion);
      default -> throw new NotFoundException("Decision " + move);
    }
  }

  private String next(Actor actor, EntryMove move, HttpServletRequest request) {
    Task next = tasks.next(actor.organisation(), TaskKind.ACHIEVEMENT);
    String then = next == null ? "待审核的业绩已全部处理完。" : "下面是下一条待审核的业绩。";
    return SeeOther.to(
        request, next == null ? AuditListPages.PATH : next.path(), "已" + move.label() + "。" + then);
  }
}
