package cn.zhicheng.reference;

import static cn.zhicheng.schema.Tables.CALENDAR_EXCEPTION;

import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The working-day calendar by the State Council's yearly notices. A year without notice counts
 * plain weekdays, which is wrong around its holidays: see {@link #coveredYears()}.
 */
@Component
public class WorkingCalendar {
  private static final Logger LOG = LoggerFactory.getLogger(WorkingCalendar.class);
  private final SingletonSupplier<WorkingDays> days;

  WorkingCalendar(DSLContext db, Clock clock) {
    days = SingletonSupplier.of(() -> read(db, ProvinceTime.today(clock)));
  }

  /** Read once; warns in the log when the notice of the current year is missing. */
  public WorkingDays days() {
    return days.obtain();
  }

  /** Years whose notice is loaded. Deadlines that reach into other years may be days off. */
  public SortedSet<Integer> coveredYears() {
    return years(days());
  }

  private static SortedSet<Integer> years(WorkingDays days) {
    var years = new TreeSet<Integer>();
    days.exceptions().keySet().forEach(day -> years.add(day.getYear()));
    return years;
  }

  private static WorkingDays read(DSLContext db, LocalDate today) {
    var days =
        new WorkingDays(
            db.selectFrom(CALENDAR_EXCEPTION)
                .fetchMap(CALENDAR_EXCEPTION.DAY, CALENDAR_EXCEPTION.IS_WORKING));
    if (!years(days).contains(today.getYear())) {
      LOG.warn(
          "No State Council calendar for {}; working days count as Monday to Friday. Loaded: {}",
          today.getYear(),
          years(days));
    }
    return days;
  }
}
