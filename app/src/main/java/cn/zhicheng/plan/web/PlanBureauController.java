package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.ApprovePlan;
import cn.zhicheng.plan.CancelPlan;
import cn.zhicheng.plan.ReturnPlan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a bureau decides about a plan. */
@Controller
@RequestMapping(PlanDeskController.PATH + "/{id}")
@Audience(Role.BUREAU)
class PlanBureauController {
  private final ApprovePlan approve;
  private final ReturnPlan giveBack;
  private final CancelPlan cancel;
  private final PlanAnswer answer;

  PlanBureauController(
      ApprovePlan approve, ReturnPlan giveBack, CancelPlan cancel, PlanAnswer answer) {
    this.approve = approve;
    this.giveBack = giveBack;
    this.cancel = cancel;
    this.answer = answer;
  }

  @PostMapping("/approve")
  String approve(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new PlanAnswer.Asked(actor, id, "", path(id), "已批准发布，公众和申报人现在可以看到。");
    return answer.to(asked, model, request, response, () -> approve.approve(actor, id, version));
  }

  /** A draft is its organiser's alone: from here on to the list. */
  @PostMapping("/return")
  String giveBack(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked =
        new PlanAnswer.Asked(actor, id, reason, PlanDeskController.PATH, "已退回，评委会组建单位修改后会重新提交。");
    return answer.to(
        asked, model, request, response, () -> giveBack.giveBack(actor, id, version, reason));
  }

  @PostMapping("/cancel")
  String cancel(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new PlanAnswer.Asked(actor, id, reason, path(id), "计划已取消，有关申报已终止，申报人本年度可以另选计划。");
    return answer.to(
        asked, model, request, response, () -> cancel.cancel(actor, id, version, reason));
  }

  private static String path(UUID id) {
    return PlanDeskController.PATH + "/" + id;
  }
}
