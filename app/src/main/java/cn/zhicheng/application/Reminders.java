package cn.zhicheng.application;

import cn.zhicheng.application.access.RemindAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether 「催办」 may be pressed now; two statements. */
@Component
public class Reminders {
  private final SittingStore sittings;
  private final Journal journal;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Reminders(SittingStore sittings, Journal journal, WorkingCalendar calendar, Clock clock) {
    this.sittings = sittings;
    this.journal = journal;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * For the button of the individual's own page.
   *
   * @throws NotFoundException for everybody else
   */
  public Verdict mayRemind(Actor actor, UUID id) {
    return mayRemind(own(actor, id));
  }

  Sitting own(Actor actor, UUID id) {
    return sittings
        .own(actor.person(), id)
        .orElseThrow(() -> new NotFoundException("No application " + id));
  }

  Verdict mayRemind(Sitting sitting) {
    Application application = sitting.application();
    Instant since = application.stepSince();
    LocalDate today = ProvinceTime.today(clock);
    boolean lies = application.state() == ApplicationState.IN_AUDIT;
    return RemindAccess.mayRemind(
        application,
        since == null ? today : ProvinceTime.day(since),
        lies ? sitting.plan().stepDays(sitting.step().level()) : 1,
        lies ? last(application) : null,
        today,
        calendar.days());
  }

  private @Nullable LocalDate last(Application application) {
    return journal.of(Application.SUBJECT, application.id()).reversed().stream()
        .filter(line -> line.action().equals(RemindBody.ACTION))
        .filter(line -> RemindBody.place(application).equals(line.detail()))
        .findFirst()
        .map(line -> ProvinceTime.day(line.at()))
        .orElse(null);
  }
}
