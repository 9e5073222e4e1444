package cn.zhicheng.application.web;

import cn.zhicheng.application.Applications;
import cn.zhicheng.application.BeginApplication;
import cn.zhicheng.application.TitleChoice;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanScope;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「申报职称选择」, then 「职称申报承诺书」; only a confirmed commitment makes an application (FAQ-P30, P31). */
@Controller
@Audience(Role.APPLICANT)
class BeginController {
  private final Plans plans;
  private final Applications applications;
  private final Bindings bindings;
  private final BeginApplication begin;
  private final ChoicePages pages;
  private final PlanScope scope;
  private final Clock clock;

  BeginController(
      Plans plans,
      Applications applications,
      Bindings bindings,
      BeginApplication begin,
      ChoicePages pages,
      PlanScope scope,
      Clock clock) {
    this.plans = plans;
    this.applications = applications;
    this.bindings = bindings;
    this.begin = begin;
    this.pages = pages;
    this.scope = scope;
    this.clock = clock;
  }

  @GetMapping("/applications/plans/{id}/choice")
  String choice(Actor actor, @PathVariable UUID id, ChoiceForm form, Model model) {
    Plan plan = allowed(actor, id);
    model.addAttribute("model", pages.choice(plan, form, new Problems()));
    return "application/choice";
  }

  @GetMapping("/applications/plans/{id}/commitment")
  String commitment(
      Actor actor,
      @PathVariable UUID id,
      ChoiceForm form,
      HttpServletResponse response,
      Model model) {
    Plan plan = allowed(actor, id);
    Problems problems = begin.check(plan, form.choice());
    if (!problems.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("model", pages.choice(plan, form, problems));
      return "application/choice";
    }
    model.addAttribute("model", pages.commitment(plan, form, new Problems()));
    return "application/commitment";
  }

  @PostMapping("/applications/plans/{id}/begin")
  String begin(
      Actor actor,
      @PathVariable UUID id,
      ChoiceForm form,
      @RequestParam(defaultValue = "false") boolean committed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    TitleChoice choice = form.choice();
    try {
      UUID made = begin.begin(actor, id, choice, committed, request.getRemoteAddr());
      return "redirect:/applications/" + made;
    } catch (InvalidException e) {
      response.setStatus(422);
      Plan plan = plans.get(id);
      boolean onlyCommitment = begin.check(plan, choice).isEmpty();
      model.addAttribute(
          "model",
          onlyCommitment
              ? pages.commitment(plan, form, e.problems())
              : pages.choice(plan, form, e.problems()));
      return onlyCommitment ? "application/commitment" : "application/choice";
    }
  }

  /** The plan, when the person may begin under it. */
  private Plan allowed(Actor actor, UUID id) {
    Plan plan = plans.get(id);
    UnitStanding standing = bindings.standing(actor.person());
    ApplyAccess.mayBegin(
            standing, plan, applications.liveIn(actor.person(), plan.year()), clock.instant())
        .and(() -> ApplyAccess.serves(scope, plan, standing))
        .orThrow();
    return plan;
  }
}
