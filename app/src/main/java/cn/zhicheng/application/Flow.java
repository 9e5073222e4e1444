package cn.zhicheng.application;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads 「申报流程」 from the frozen route, the journal and the decisions (FAQ-P51). */
@Component
public class Flow {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final RouteStore routes;
  private final AuditStore audits;
  private final Journal journal;
  private final Organisations organisations;
  private final Plans plans;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Flow(
      RouteStore routes,
      AuditStore audits,
      Journal journal,
      Organisations organisations,
      Plans plans,
      WorkingCalendar calendar,
      Clock clock) {
    this.routes = routes;
    this.audits = audits;
    this.journal = journal;
    this.organisations = organisations;
    this.plans = plans;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The flow of an application the caller may show; five statements. */
  public FlowView of(Application application) {
    List<Step> route = routes.of(application.id());
    Map<UUID, Organisation> bodies =
        organisations.find(route.stream().map(Step::bodyId).collect(Collectors.toSet()));
    var rounds =
        new FlowRounds(
            application,
            route,
            audits.of(application.id()),
            journal.of(Application.SUBJECT, application.id()),
            id -> Optional.ofNullable(bodies.get(id)).map(Organisation::name).orElse(""));
    return new FlowView(
        application.state(), here(application, route, bodies), rounds.newestFirst());
  }

  private FlowView.@Nullable Here here(
      Application application, List<Step> route, Map<UUID, Organisation> bodies) {
    Instant since = application.stepSince();
    if (application.state() != ApplicationState.IN_AUDIT || since == null) {
      return null;
    }
    Step step = route.get(application.step() - 1);
    Organisation body = bodies.get(step.bodyId());
    Plan plan = plans.get(application.planId());
    LocalDate first = LocalDate.ofInstant(since, ZONE);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    LocalDate due = calendar.days().lastOf(first, plan.stepDays());
    return new FlowView.Here(
        step.label(),
        body == null ? "" : body.name(),
        body == null ? "" : body.contact(),
        body == null ? "" : body.contactPhone(),
        FlowRounds.minute(since),
        calendar.days().between(first, today),
        due.toString(),
        today.isAfter(due));
  }
}
