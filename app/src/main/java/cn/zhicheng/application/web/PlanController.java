package cn.zhicheng.application.web;

import cn.zhicheng.application.Applications;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.ActiveBinding;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.plan.Chains;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanContents;
import cn.zhicheng.plan.PlanScope;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page 「职称申报申请计划」 of one plan. */
@Controller
@Audience(Role.APPLICANT)
class PlanController {
  private final Plans plans;
  private final Applications applications;
  private final Bindings bindings;
  private final Chains chains;
  private final PlanContents contents;
  private final PlanScope scope;
  private final Clock clock;

  PlanController(
      Plans plans,
      Applications applications,
      Bindings bindings,
      Chains chains,
      PlanContents contents,
      PlanScope scope,
      Clock clock) {
    this.plans = plans;
    this.applications = applications;
    this.bindings = bindings;
    this.chains = chains;
    this.contents = contents;
    this.scope = scope;
    this.clock = clock;
  }

  @GetMapping("/applications/plans/{id}")
  String plan(Actor actor, @PathVariable UUID id, Model model) {
    Plan plan = plans.get(id);
    UnitStanding standing = bindings.standing(actor.person());
    Optional<ActiveBinding> binding = standing.active();
    var verdict =
        ApplyAccess.mayBegin(
                standing, plan, applications.liveIn(actor.person(), plan.year()), clock.instant())
            .and(() -> ApplyAccess.serves(scope, plan, standing));
    List<String> chain = List.of();
    String note = binding.isEmpty() ? "绑定单位后，这里会列出您的申报将经过的审核部门。" : "";
    try {
      chain = binding.map(b -> names(b, plan)).orElse(List.of());
    } catch (RefusedException e) {
      note = e.refusal().sentence();
    }
    model.addAttribute("model", new PlanPage(plan, verdict, contents.of(plan), chain, note));
    return "application/plan";
  }

  private List<String> names(ActiveBinding binding, Plan plan) {
    return chains.resolve(binding.unitId(), plan).stream()
        .map(step -> step.code().label() + "：" + step.body().name())
        .toList();
  }
}
