package cn.zhicheng.application.web;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.ActiveBinding;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.plan.Chains;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanFacts;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.web.Detail;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
  private final PlanFacts facts;
  private final CategoryCatalogue catalogue;
  private final Clock clock;

  PlanController(
      Plans plans,
      Applications applications,
      Bindings bindings,
      Chains chains,
      PlanFacts facts,
      CategoryCatalogue catalogue,
      Clock clock) {
    this.plans = plans;
    this.applications = applications;
    this.bindings = bindings;
    this.chains = chains;
    this.facts = facts;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/applications/plans/{id}")
  String plan(Actor actor, @PathVariable UUID id, Model model) {
    Plan plan = plans.get(id);
    Optional<ActiveBinding> binding = bindings.active(actor.person());
    var verdict =
        ApplyAccess.mayBegin(
            binding, plan, applications.liveIn(actor.person(), plan.year()), clock.instant());
    List<String> chain = List.of();
    String note = binding.isEmpty() ? "绑定单位后，这里会列出您的申报将经过的审核部门。" : "";
    try {
      chain = binding.map(b -> names(b, plan)).orElse(List.of());
    } catch (RefusedException e) {
      note = e.refusal().sentence();
    }
    model.addAttribute("model", new PlanPage(plan, verdict, facts(plan), chain, note));
    return "application/plan";
  }

  private List<String> names(ActiveBinding binding, Plan plan) {
    return chains.resolve(binding.unitId(), plan).stream()
        .map(step -> step.code().label() + "：" + step.body().name())
        .toList();
  }

  private List<Detail> facts(Plan plan) {
    var rows = new ArrayList<>(facts.of(plan));
    String needed =
        plan.requiredCategories().stream()
            .map(code -> catalogue.category(code).name())
            .collect(Collectors.joining("、"));
    rows.add(rows.size() - 1, Detail.of("必备业绩", needed));
    return rows;
  }
}
