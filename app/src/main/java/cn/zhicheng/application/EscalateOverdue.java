package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.TASK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.JournalBatch;
import cn.zhicheng.notification.Clocked;
import cn.zhicheng.notification.OncePerDay;
import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.reference.WorkingDays;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.task.TaskKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the next level up of files that lie far beyond their day, once for each level and round. At
 * the last level there is nobody above who could help.
 */
@Component
public class EscalateOverdue implements Clocked {
  /** Working days beyond the advised day. */
  static final int PATIENCE = 5;

  static final String ACTION = "ESCALATE";
  private static final String JOB = "ESCALATE";

  private final DSLContext db;
  private final JournalBatch journal;
  private final OncePerDay once;
  private final WorkingCalendar calendar;
  private final Clock clock;

  EscalateOverdue(
      DSLContext db, JournalBatch journal, OncePerDay once, WorkingCalendar calendar, Clock clock) {
    this.db = db;
    this.journal = journal;
    this.once = once;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run() {
    if (once.mine(JOB)) {
      escalate();
    }
  }

  /** Three statements however many there are; says how many there were. */
  @Transactional
  public int escalate() {
    LocalDate today = ProvinceTime.today(clock);
    List<Entry> lines =
        mark(longAgo(calendar.days(), today))
            .map(
                row -> Entry.of(Application.SUBJECT, row.value1(), ACTION).with(facts(row, today)));
    journal.write(By.system(), lines);
    return lines.size();
  }

  private Map<String, Object> facts(
      Record4<java.util.UUID, Short, Short, LocalDate> row, LocalDate today) {
    return Map.of(
        "round", row.value2(),
        "step", row.value3(),
        "days", calendar.days().between(row.value4(), today));
  }

  /** The latest day that lies more than {@link #PATIENCE} working days back. */
  private static LocalDate longAgo(WorkingDays days, LocalDate today) {
    LocalDate day = today;
    while (days.between(day, today) <= PATIENCE) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** Marks them, so that a second process finds nothing left. */
  private org.jooq.Result<Record4<java.util.UUID, Short, Short, LocalDate>> mark(LocalDate due) {
    var above = APPLICATION_STEP.as("above");
    return db.update(APPLICATION_STEP)
        .set(APPLICATION_STEP.ESCALATED_AT, clock.instant())
        .from(TASK.join(TITLE_APPLICATION).on(TITLE_APPLICATION.ID.eq(TASK.SUBJECT_ID)))
        .where(TASK.KIND.eq(TaskKind.APPLICATION.name()))
        .and(TASK.DUE_ON.le(due))
        .and(TITLE_APPLICATION.STATUS.eq(ApplicationState.IN_AUDIT.name()))
        .and(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
        .and(APPLICATION_STEP.SEQ.eq(TITLE_APPLICATION.CURRENT_STEP))
        .and(
            APPLICATION_STEP
                .ESCALATED_AT
                .isNull()
                .or(APPLICATION_STEP.ESCALATED_AT.lt(TITLE_APPLICATION.STEP_SINCE)))
        .andExists(
            DSL.selectOne()
                .from(above)
                .where(above.APPLICATION_ID.eq(APPLICATION_STEP.APPLICATION_ID))
                .and(above.SEQ.gt(APPLICATION_STEP.SEQ)))
        .returningResult(
            TITLE_APPLICATION.ID, TITLE_APPLICATION.ROUND, APPLICATION_STEP.SEQ, TASK.DUE_ON)
        .fetch();
  }
}
