package cn.zhicheng.application;

import cn.zhicheng.application.access.RemindAccess;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether 「催办」 may be pressed now. */
@Component
public class Reminders {
  private final ReminderStore store;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Reminders(ReminderStore store, WorkingCalendar calendar, Clock clock) {
    this.store = store;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** For an application the caller may show; one statement, outside the audit none. */
  public Verdict mayRemind(Application application) {
    Instant since = application.stepSince();
    if (application.state() != ApplicationState.IN_AUDIT || since == null) {
      return RemindAccess.notInAudit(application.state());
    }
    ReminderStore.Level level = store.level(application);
    Instant last = level.last();
    return RemindAccess.mayRemind(
        ProvinceTime.day(since),
        level.days(),
        last == null ? null : ProvinceTime.day(last),
        ProvinceTime.today(clock),
        calendar.days());
  }
}
