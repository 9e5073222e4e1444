package cn.zhicheng.notification;

import static cn.zhicheng.schema.Tables.NOTIFICATION_DAY;

import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.LocalTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one process do a day's work, and lets it be done again when it failed. */
@Component
public class OncePerDay {
  /** When people are told what the day brings. */
  public static final LocalTime MORNING = LocalTime.of(8, 0);

  private final DSLContext db;
  private final Clock clock;

  OncePerDay(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Whether the caller is to do it: it is morning, and nobody did it today. Stays so only if the
   * caller's transaction commits.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean mine(String job) {
    LocalTime time = LocalTime.ofInstant(clock.instant(), ProvinceTime.ZONE);
    return !time.isBefore(MORNING)
        && db.insertInto(NOTIFICATION_DAY)
                .set(NOTIFICATION_DAY.JOB, job)
                .set(NOTIFICATION_DAY.DAY, ProvinceTime.today(clock))
                .onConflictDoNothing()
                .execute()
            == 1;
  }
}
