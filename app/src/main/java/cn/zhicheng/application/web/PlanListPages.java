package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.application.ApplicationWords;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.Bin;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.application.access.LifeAccess;
import cn.zhicheng.identity.Actor;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills 「职称申报」: records, plans and the bin. */
@Component
class PlanListPages {
  private static final int YEARS = 2;
  private final Plans plans;
  private final Applications applications;
  private final Bin bin;
  private final SeriesList series;
  private final TitleNames titles;
  private final Specialties specialties;
  private final Bindings bindings;
  private final PlanScope scope;
  private final Clock clock;

  PlanListPages(
      Plans plans,
      Applications applications,
      Bin bin,
      SeriesList series,
      TitleNames titles,
      Specialties specialties,
      Bindings bindings,
      PlanScope scope,
      Clock clock) {
    this.plans = plans;
    this.applications = applications;
    this.bin = bin;
    this.series = series;
    this.titles = titles;
    this.specialties = specialties;
    this.bindings = bindings;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * @param mine only plans that are open and serve the person's unit
   */
  PlanListPage of(Actor actor, boolean mine) {
    Instant now = clock.instant();
    UnitStanding standing = bindings.standing(actor.person());
    Predicate<Plan> served = plan -> ApplyAccess.serves(scope, plan, standing).allowed();
    Predicate<Plan> shown = plan -> !mine || served.test(plan) && plan.phase(now) == PlanPhase.OPEN;
    List<Plan> published = plans.published(YEARS);
    List<Application> own = applications.allOwn(actor);
    List<Application> deleted = bin.of(actor);
    Map<UUID, Plan> byId = plansOf(published, own, deleted);
    return new PlanListPage(
        own.stream().map(a -> recordRow(a, planOf(byId, a), now)).toList(),
        published.stream()
            .filter(shown)
            .sorted(Comparator.comparing(plan -> !served.test(plan)))
            .map(plan -> planRow(plan, now, served.test(plan)))
            .toList(),
        deleted.stream().map(a -> binRow(a, planOf(byId, a), own, now)).toList(),
        mine);
  }

  /** The published plans and whatever else the applications hang on. */
  private Map<UUID, Plan> plansOf(
      List<Plan> published, List<Application> own, List<Application> deleted) {
    var byId = new HashMap<UUID, Plan>();
    published.forEach(plan -> byId.put(plan.id(), plan));
    var others = new ArrayList<UUID>();
    Stream.concat(own.stream(), deleted.stream())
        .map(Application::planId)
        .filter(id -> !byId.containsKey(id))
        .forEach(others::add);
    byId.putAll(plans.whatever(others));
    return byId;
  }

  private static Plan planOf(Map<UUID, Plan> byId, Application application) {
    return Objects.requireNonNull(byId.get(application.planId()));
  }

  private PlanListPage.RecordRow recordRow(Application application, Plan plan, Instant now) {
    return new PlanListPage.RecordRow(
        application.id().toString(),
        application.number(),
        plan.name(),
        application.planYear(),
        titles.byId(application.titleNameId()).name(),
        specialties.byId(application.specialtyId()).name(),
        application.state(),
        ApplicationWords.standing(application, plan, null, now),
        ApplyAccess.mayDelete(application, now).allowed(),
        application.everSubmitted(),
        application.version());
  }

  private PlanListPage.BinRow binRow(
      Application application, Plan plan, List<Application> own, Instant now) {
    Optional<Application> live =
        own.stream()
            .filter(other -> other.planYear() == application.planYear())
            .filter(other -> other.state() != ApplicationState.CANCELLED)
            .findFirst();
    return new PlanListPage.BinRow(
        application.id().toString(),
        application.number(),
        plan.name(),
        titles.byId(application.titleNameId()).name(),
        ApplicationWords.standing(application, plan, null, now),
        LifeAccess.mayRestore(application, plan, live, now),
        application.version());
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
