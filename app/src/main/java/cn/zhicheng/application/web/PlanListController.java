package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.Bindings;
import cn.zhicheng.person.UnitStanding;
import cn.zhicheng.plan.Countdown;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanPhase;
import cn.zhicheng.plan.PlanScope;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applicant's page 「职称申报」. */
@Controller
@Audience(Role.APPLICANT)
class PlanListController {
  private static final int YEARS = 2;
  private final Plans plans;
  private final Applications applications;
  private final SeriesList series;
  private final TitleNames titles;
  private final Specialties specialties;
  private final Bindings bindings;
  private final PlanScope scope;
  private final Clock clock;

  PlanListController(
      Plans plans,
      Applications applications,
      SeriesList series,
      TitleNames titles,
      Specialties specialties,
      Bindings bindings,
      PlanScope scope,
      Clock clock) {
    this.plans = plans;
    this.applications = applications;
    this.series = series;
    this.titles = titles;
    this.specialties = specialties;
    this.bindings = bindings;
    this.scope = scope;
    this.clock = clock;
  }

  @GetMapping("/applications")
  String list(Actor actor, @RequestParam(defaultValue = "false") boolean mine, Model model) {
    Instant now = clock.instant();
    List<Plan> published = plans.published(YEARS);
    UnitStanding standing = bindings.standing(actor.person());
    Predicate<Plan> served = plan -> ApplyAccess.serves(scope, plan, standing).allowed();
    Predicate<Plan> shown = plan -> !mine || served.test(plan) && plan.phase(now) == PlanPhase.OPEN;
    Map<java.util.UUID, Plan> byId =
        published.stream().collect(Collectors.toMap(Plan::id, Function.identity()));
    model.addAttribute(
        "model",
        new PlanListPage(
            applications.allOwn(actor).stream()
                .map(a ->
                    recordRow(
                        a,
                        byId.containsKey(a.planId())
                            ? byId.get(a.planId())
                            : plans.get(a.planId())))
                .toList(),
            published.stream()
                .filter(shown)
                .sorted(Comparator.comparing(plan -> !served.test(plan)))
                .map(plan -> planRow(plan, now, served.test(plan)))
                .toList(),
            mine));
    return "application/plans";
  }

  private PlanListPage.RecordRow recordRow(Application application, Plan plan) {
    return new PlanListPage.RecordRow(
        application.id().toString(),
        application.number(),
        plan.name(),
        application.planYear(),
        titles.byId(application.titleNameId()).name(),
        specialties.byId(application.specialtyId()).name(),
        application.state(),
        note(application),
        application.state().editable(),
        application.everSubmitted(),
        application.version());
  }

  private static String note(Application application) {
    return switch (application.state()) {
      case DRAFT -> "还没有提交";
      case RETURNED -> "请在 " + ProvinceTime.minute(application.correctionDeadline()) + " 前修改后重新提交";
      case IN_AUDIT -> ProvinceTime.minute(application.stepSince()) + " 起在本环节";
      case ACCEPTED -> "可以导出评审表，线下逐级盖章";
      case LAPSED -> "退回后未在期限内重新提交，视为放弃本次申报";
      case CANCELLED -> "评审计划已取消，本申报年度可以另选计划申报";
      case REJECTED, DELETED -> "";
    };
  }

  private PlanListPage.PlanRow planRow(Plan plan, Instant now, boolean served) {
    PlanPhase phase = plan.phase(now);
    return new PlanListPage.PlanRow(
        plan.id().toString(),
        plan.name(),
        plan.year(),
        series.byNo(plan.seriesNo()).name(),
        plan.committeeName(),
        ProvinceTime.minute(plan.openAt()),
        ProvinceTime.minute(plan.personDeadline()),
        phase.label(),
        phase == PlanPhase.OPEN,
        Countdown.of(plan, now),
        served);
  }
}
