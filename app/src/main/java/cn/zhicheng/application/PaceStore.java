package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.APPLICATION_SUBMISSION;
import static cn.zhicheng.schema.Tables.AUDIT_RECORD;

import cn.zhicheng.reference.WorkingCalendar;
import cn.zhicheng.reference.WorkingDays;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads how long the levels took: of each body its latest decisions only, so never more work. */
@Repository
class PaceStore {
  private static final int SAMPLE = 30;
  private static final cn.zhicheng.schema.tables.AuditRecord LAST = AUDIT_RECORD.as("last");
  private static final cn.zhicheng.schema.tables.AuditRecord BELOW = AUDIT_RECORD.as("below");
  private final DSLContext db;
  private final WorkingCalendar calendar;

  PaceStore(DSLContext db, WorkingCalendar calendar) {
    this.db = db;
    this.calendar = calendar;
  }

  /** By the number of the level; one statement, none for no levels. */
  Map<Integer, Pace> of(List<Step> levels) {
    var taken = new HashMap<Integer, List<Integer>>();
    if (!levels.isEmpty()) {
      Select<Record3<Integer, Instant, Instant>> all =
          levels.stream().map(this::latest).reduce(Select::unionAll).orElseThrow();
      WorkingDays days = calendar.days();
      all.fetch()
          .forEach(row ->
              taken
                  .computeIfAbsent(row.value1(), seq -> new ArrayList<>())
                  .add(
                      days.between(
                          ProvinceTime.day(row.value2()), ProvinceTime.day(row.value3()))));
    }
    var paces = new HashMap<Integer, Pace>();
    levels.forEach(
        level -> paces.put(level.seq(), Pace.of(taken.getOrDefault(level.seq(), List.of()))));
    return Map.copyOf(paces);
  }

  /** When the files this level decided last had come, and when they were decided. */
  private Select<Record3<Integer, Instant, Instant>> latest(Step level) {
    Field<Instant> came =
        DSL.coalesce(BELOW.DECIDED_AT, APPLICATION_SUBMISSION.SUBMITTED_AT).as("came");
    var newest = newest(level.bodyId());
    return db.select(DSL.inline(level.seq()), came, LAST.DECIDED_AT)
        .from(LAST)
        .join(newest)
        .on(LAST.ID.eq(newest.field(AUDIT_RECORD.ID)))
        .join(APPLICATION_STEP)
        .on(APPLICATION_STEP.APPLICATION_ID.eq(LAST.APPLICATION_ID))
        .and(APPLICATION_STEP.SEQ.eq(LAST.SEQ))
        .and(APPLICATION_STEP.CODE.eq(level.code()))
        .join(APPLICATION_SUBMISSION)
        .on(APPLICATION_SUBMISSION.APPLICATION_ID.eq(LAST.APPLICATION_ID))
        .and(APPLICATION_SUBMISSION.ROUND.eq(LAST.ROUND))
        .leftJoin(BELOW)
        .on(BELOW.APPLICATION_ID.eq(LAST.APPLICATION_ID))
        .and(BELOW.ROUND.eq(LAST.ROUND))
        .and(BELOW.SEQ.eq(LAST.SEQ.minus((short) 1)));
  }

  private static org.jooq.Table<?> newest(UUID body) {
    return DSL.select(AUDIT_RECORD.ID)
        .from(AUDIT_RECORD)
        .where(AUDIT_RECORD.ORGANISATION_ID.eq(body))
        .orderBy(AUDIT_RECORD.ID.desc())
        .limit(SAMPLE)
        .asTable("newest");
  }
}
