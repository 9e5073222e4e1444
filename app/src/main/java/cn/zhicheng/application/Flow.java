package cn.zhicheng.application;

import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads 「申报流程」 from the frozen route, the submissions and the decisions (FAQ-P51). */
@Component
public class Flow {
  private final DossierStore dossiers;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Flow(DossierStore dossiers, WorkingCalendar calendar, Clock clock) {
    this.dossiers = dossiers;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The flow of an application the caller may show; one statement. */
  public FlowView of(Application application) {
    return of(dossiers.around(application));
  }

  /** The flow of a file that is open already; no statement. */
  public FlowView of(AuditFile file) {
    return of(file.dossier());
  }

  FlowView of(Dossier dossier) {
    return new FlowView(
        dossier.application().state(),
        here(dossier),
        looks(dossier),
        dossier.asked(),
        new FlowRounds(dossier).newestFirst());
  }

  private static List<String> looks(Dossier dossier) {
    return dossier.looks().stream()
        .map(look ->
            "%s 系统运维 %s 查看了申报内容，原因：%s"
                .formatted(FlowRounds.minute(look.at()), look.name(), look.reason()))
        .toList();
  }

  private FlowView.@Nullable Here here(Dossier dossier) {
    Application application = dossier.application();
    Instant since = application.stepSince();
    if (application.state() != ApplicationState.IN_AUDIT || since == null) {
      return null;
    }
    Step step = dossier.route().get(application.step() - 1);
    LocalDate first = ProvinceTime.day(since);
    LocalDate today = ProvinceTime.today(clock);
    LocalDate due = calendar.days().lastOf(first, dossier.plan().stepDays(step.level()));
    return new FlowView.Here(
        step.label(),
        step.bodyName(),
        step.contact(),
        step.contactPhone(),
        FlowRounds.minute(since),
        calendar.days().between(first, today),
        due.toString(),
        today.isAfter(due));
  }
}
