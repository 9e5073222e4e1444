package cn.zhicheng.task;

import static cn.zhicheng.schema.Tables.TASK;

import cn.zhicheng.query.Rendered;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes work in the same transaction as the state change that causes it, and lists what
 * is open.
 */
@Component
public class Tasks {
  /** Counters stop here, so that no page costs more the longer the backlog is. */
  public static final int COUNT_LIMIT = 999;

  private static final int PAGE = 20;
  private final DSLContext db;
  private final Clock clock;
  private final Rendered<Result<Record>> counts;
  private final Rendered<Boolean> opened;

  Tasks(DSLContext db, JdbcOperations jdbc, Clock clock) {
    this.db = db;
    this.clock = clock;
    this.counts = Rendered.rows(db, jdbc, countsByKind());
    this.opened = Rendered.change(db, jdbc, TaskPart.open());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void open(
      UUID organisation,
      TaskKind kind,
      UUID subject,
      String personName,
      String title,
      String path,
      @Nullable LocalDate dueOn) {
    var values = TaskPart.values(organisation, dueOn, clock.instant());
    values.put("task_kind", kind.name());
    values.put("task_subject", subject);
    values.put("task_person", personName);
    values.put("task_title", title);
    values.put("task_path", path);
    opened.fetch(values);
  }

  /** Closes the work on one subject; does nothing when none is open. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(TaskKind kind, UUID subject) {
    close(kind, List.of(subject));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void close(TaskKind kind, Collection<UUID> subjects) {
    db.deleteFrom(TASK)
        .where(TASK.KIND.eq(kind.name()))
        .and(TASK.SUBJECT_ID.eq(DSL.any(subjects.toArray(UUID[]::new))))
        .execute();
  }

  /** Gives all open work of a kind to the organisation that took over the former one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handOver(UUID former, UUID successor, TaskKind kind) {
    db.update(TASK)
        .set(TASK.ORGANISATION_ID, successor)
        .where(TASK.ORGANISATION_ID.eq(former))
        .and(TASK.KIND.eq(kind.name()))
        .execute();
  }

  /** Gives the open work on one subject to the organisation that took over the former one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handOver(UUID former, UUID successor, TaskKind kind, UUID subject) {
    db.update(TASK)
        .set(TASK.ORGANISATION_ID, successor)
        .where(TASK.ORGANISATION_ID.eq(former))
        .and(TASK.KIND.eq(kind.name()))
        .and(TASK.SUBJECT_ID.eq(subject))
        .execute();
  }

  /** Open work of an organisation, oldest first. */
  public Slice<Task> of(UUID organisation, @Nullable TaskKind kind, @Nullable UUID after) {
    var rows =
        db.selectFrom(TASK)
            .where(TASK.ORGANISATION_ID.eq(organisation))
            .and(kind == null ? DSL.noCondition() : TASK.KIND.eq(kind.name()))
            .and(after == null ? DSL.noCondition() : TASK.ID.gt(after))
            .orderBy(TASK.ID)
            .limit(PAGE + 1)
            .fetch(Tasks::task);
    return Slice.cut(rows, PAGE, task -> task.id().toString());
  }

  /** The oldest open work of a kind: where an auditor goes next; null when all is done. */
  public @Nullable Task next(UUID organisation, TaskKind kind) {
    return db.selectFrom(TASK)
        .where(TASK.ORGANISATION_ID.eq(organisation))
        .and(TASK.KIND.eq(kind.name()))
        .orderBy(TASK.ID)
        .limit(1)
        .fetchOne(Tasks::task);
  }

  /** Open work by kind, each counted up to {@link #COUNT_LIMIT} + 1. */
  public Map<TaskKind, Integer> counts(UUID organisation) {
    var byKind = new EnumMap<TaskKind, Integer>(TaskKind.class);
    Record row = counts.fetch(Map.of("organisation", organisation)).getFirst();
    for (TaskKind kind : TaskKind.values()) {
      byKind.put(kind, row.get(kind.ordinal(), Integer.class));
    }
    return byKind;
  }

  private static Select<?> countsByKind() {
    var organisation = DSL.param("organisation", SQLDataType.UUID);
    return DSL.select(
        Arrays.stream(TaskKind.values())
            .map(kind ->
                DSL.field(
                    DSL.select(DSL.count())
                        .from(
                            DSL.selectOne()
                                .from(TASK)
                                .where(TASK.ORGANISATION_ID.eq(organisation))
                                .and(TASK.KIND.eq(kind.name()))
                                .limit(COUNT_LIMIT + 1))))
            .toList());
  }

  private static Task task(Record row) {
    return new Task(
        row.get(TASK.ID),
        TaskKind.valueOf(row.get(TASK.KIND)),
        row.get(TASK.SUBJECT_ID),
        row.get(TASK.PERSON_NAME),
        row.get(TASK.TITLE),
        row.get(TASK.PATH),
        row.get(TASK.CREATED_AT),
        row.get(TASK.DUE_ON));
  }
}
