package cn.zhicheng.application;

import cn.zhicheng.plan.Chains;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What comes next and when it is likely to be done: from how long the very same bodies took for
 * their latest decisions, not from promises (FAQ-P51).
 */
@Component
class Outlook {
  private final PaceStore paces;
  private final Chains chains;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Outlook(PaceStore paces, Chains chains, WorkingCalendar calendar, Clock clock) {
    this.paces = paces;
    this.chains = chains;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** What lies ahead; a draft's is the chain it will climb. */
  OutlookView of(Dossier dossier) {
    Application application = dossier.application();
    return switch (application.state()) {
      case IN_AUDIT -> from(dossier, application.step());
      case DRAFT, RETURNED -> from(dossier, 1);
      case ACCEPTED, REJECTED, LAPSED, CANCELLED, DELETED -> OutlookView.none("");
    };
  }

  private OutlookView from(Dossier dossier, int first) {
    try {
      List<Step> route = dossier.route().isEmpty() ? preview(dossier) : dossier.route();
      List<Step> ahead = route.subList(first - 1, route.size());
      return told(dossier, ahead, paces.of(ahead));
    } catch (RefusedException e) {
      return OutlookView.none(e.refusal().sentence());
    }
  }

  private List<Step> preview(Dossier dossier) {
    return chains.resolve(dossier.unit().id(), dossier.plan()).stream().map(Step::of).toList();
  }

  private OutlookView told(Dossier dossier, List<Step> ahead, Map<Integer, Pace> paces) {
    Plan plan = dossier.plan();
    boolean inAudit = dossier.application().state() == ApplicationState.IN_AUDIT;
    LocalDate day = ProvinceTime.today(clock);
    LocalDate slow = day;
    var levels = new ArrayList<OutlookView.Level>();
    for (Step step : ahead) {
      Pace pace = paces.getOrDefault(step.seq(), Pace.of(List.of()));
      int planned = plan.stepDays(step.level());
      boolean current = inAudit && levels.isEmpty();
      int used = current ? used(dossier.application()) : 0;
      day = after(day, left(pace, planned, used));
      slow = after(slow, Math.max(1, pace.slow(planned) - used));
      levels.add(level(step, current, day, pace.words(planned)));
    }
    return new OutlookView(List.copyOf(levels), day.toString(), slow.toString(), "");
  }

  private static OutlookView.Level level(Step step, boolean current, LocalDate day, String basis) {
    return new OutlookView.Level(
        step.label(),
        step.bodyName(),
        step.contact(),
        step.contactPhone(),
        current,
        day.toString(),
        basis);
  }

  /** Working days a level still needs: what half need, or when that is over, what most need. */
  private static int left(Pace pace, int planned, int used) {
    int expected = pace.expected(planned) - used;
    return expected > 0 ? expected : Math.max(1, pace.slow(planned) - used);
  }

  private int used(Application application) {
    Instant since = application.stepSince();
    return since == null
        ? 0
        : calendar.days().between(ProvinceTime.day(since), ProvinceTime.today(clock));
  }

  /** The day so many working days after another. */
  private LocalDate after(LocalDate day, int workingDays) {
    return calendar.days().lastOf(day.plusDays(1), workingDays);
  }
}
