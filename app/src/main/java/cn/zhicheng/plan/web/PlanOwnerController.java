package cn.zhicheng.plan.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.CopyPlan;
import cn.zhicheng.plan.DeletePlanDraft;
import cn.zhicheng.plan.SubmitPlan;
import cn.zhicheng.plan.WithdrawPlan;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an organiser does with its plan as a whole. */
@Controller
@RequestMapping(PlanDeskController.PATH + "/{id}")
@Audience(Role.ORGANISER)
class PlanOwnerController {
  private final SubmitPlan submit;
  private final WithdrawPlan withdraw;
  private final DeletePlanDraft delete;
  private final CopyPlan copy;
  private final PlanAnswer answer;

  PlanOwnerController(
      SubmitPlan submit,
      WithdrawPlan withdraw,
      DeletePlanDraft delete,
      CopyPlan copy,
      PlanAnswer answer) {
    this.submit = submit;
    this.withdraw = withdraw;
    this.delete = delete;
    this.copy = copy;
    this.answer = answer;
  }

  @PostMapping("/submit")
  String submit(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = asked(actor, id, PlanDeskController.PATH + "/" + id, "已提交人社部门审批，批准后自动发布。");
    return answer.to(asked, model, request, response, () -> submit.submit(actor, id, version));
  }

  @PostMapping("/withdraw")
  String withdraw(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = asked(actor, id, PlanDeskController.PATH + "/" + id, "已撤回，可以继续修改。");
    return answer.to(asked, model, request, response, () -> withdraw.withdraw(actor, id, version));
  }

  @PostMapping("/delete")
  String delete(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = asked(actor, id, PlanDeskController.PATH, "草稿已删除。");
    return answer.to(asked, model, request, response, () -> delete.delete(actor, id, version));
  }

  @PostMapping("/copy")
  String copy(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    UUID draft = copy.copy(actor, id);
    return SeeOther.to(
        request, PlanDeskController.PATH + "/" + draft, "已复制为下一年度的草稿，日期都顺延了一年，请逐项核对。附件没有复制。");
  }

  private static PlanAnswer.Asked asked(Actor actor, UUID id, String onward, String sentence) {
    return new PlanAnswer.Asked(actor, id, "", onward, sentence);
  }
}
