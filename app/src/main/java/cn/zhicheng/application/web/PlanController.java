package cn.zhicheng.application.web;

import cn.zhicheng.achievement.CategoryCatalogue;
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
import cn.zhicheng.plan.PlanOffer;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.web.Detail;
import java.time.Clock;
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
  private final SeriesList series;
  private final TitleNames titles;
  private final Specialties specialties;
  private final CategoryCatalogue catalogue;
  private final Clock clock;

  PlanController(
      Plans plans,
      Applications applications,
      Bindings bindings,
      Chains chains,
      SeriesList series,
      TitleNames titles,
      Specialties specialties,
      CategoryCatalogue catalogue,
      Clock clock) {
    this.plans = plans;
    this.applications = applications;
    this.bindings = bindings;
    this.chains = chains;
    this.series = series;
    this.titles = titles;
    this.specialties = specialties;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/applications/plans/{id}")
  String plan(Actor actor, @PathVariable UUID id, Model model) {
    Plan plan = plans.get(id);
    UnitStanding standing = bindings.standing(actor.person());
    Optional<ActiveBinding> binding = standing.active();
    var verdict =
        ApplyAccess.mayBegin(
            standing, plan, applications.liveIn(actor.person(), plan.year()), clock.instant());
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
    PlanOffer offer = plans.offer(plan.id());
    return List.of(
        Detail.of("申报年度", plan.year() + " 年度（评审计划年度，非自然年度）"),
        Detail.of("职称系列", series.byNo(plan.seriesNo()).name()),
        Detail.of("可申报职称", joined(offer.titleNames(), id -> titles.byId(id).name())),
        Detail.of("可申报专业", joined(offer.specialties(), id -> specialties.byId(id).name())),
        Detail.of("申报类型", String.join("、", plan.applicationTypes())),
        Detail.of("评审委员会", plan.committeeName()),
        Detail.of(
            "个人申报时间",
            ProvinceTime.minute(plan.openAt())
                + " 至 "
                + ProvinceTime.minute(plan.personDeadline())),
        Detail.of("任职年限计算截止", plan.tenureCutoff().toString()),
        Detail.of("退回修改期限", plan.correctionDays() + " 个工作日"),
        Detail.of("必备业绩", joined(plan.requiredCategories(), c -> catalogue.category(c).name())),
        Detail.of("咨询电话", plan.contact()));
  }

  private static String joined(List<String> ids, java.util.function.Function<String, String> name) {
    return ids.stream().map(name).collect(Collectors.joining("、"));
  }
}
