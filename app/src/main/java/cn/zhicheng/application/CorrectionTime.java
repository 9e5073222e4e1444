package cn.zhicheng.application;

import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when a return is to be answered. */
@Component
public class CorrectionTime {
  private final WorkingCalendar calendar;
  private final Clock clock;

  CorrectionTime(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The end of the last of so many working days, counted from tomorrow. */
  public Instant end(int workingDays) {
    LocalDate today = ProvinceTime.today(clock);
    LocalDate last = calendar.days().lastOf(today.plusDays(1), workingDays);
    return last.plusDays(1).atStartOfDay(ProvinceTime.ZONE).toInstant().minusSeconds(1);
  }
}
