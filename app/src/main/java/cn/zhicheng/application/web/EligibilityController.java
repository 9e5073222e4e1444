package cn.zhicheng.application.web;

import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.eligibility.Eligibility;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.Plans;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「我能申报吗」: before applying by each application type, while filling by the chosen one. */
@Controller
@Audience(Role.APPLICANT)
class EligibilityController {
  private final Plans plans;
  private final Drafts drafts;
  private final Eligibility eligibility;

  EligibilityController(Plans plans, Drafts drafts, Eligibility eligibility) {
    this.plans = plans;
    this.drafts = drafts;
    this.eligibility = eligibility;
  }

  @GetMapping("/applications/plans/{id}/eligibility")
  String before(Actor actor, @PathVariable UUID id, Model model) {
    Plan plan = plans.get(id);
    model.addAttribute(
        "model",
        EligibilityPages.page(
            plan.name(),
            "/applications/plans/" + id,
            "职称申报申请计划",
            eligibility.before(actor.person(), plan)));
    return "application/eligibility";
  }

  @GetMapping("/applications/{id}/eligibility")
  String within(Actor actor, @PathVariable UUID id, Model model) {
    var judged = drafts.judged(actor, id);
    model.addAttribute(
        "model",
        EligibilityPages.page(
            judged.plan().name(),
            "/applications/" + id,
            "申报信息",
            Map.of(judged.application().type(), judged.rules())));
    return "application/eligibility";
  }
}
