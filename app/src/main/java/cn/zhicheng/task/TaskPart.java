package cn.zhicheng.task;

import static cn.zhicheng.schema.Tables.TASK;

import cn.zhicheng.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A move of open work as part of a larger statement, with named parameters. */
public final class TaskPart {
  private TaskPart() {}

  /**
   * Hands the open work on a subject on to the next organisation, where it is new.
   *
   * @param when the other part of the statement; nothing happens without a row there
   */
  public static ResultQuery<Record1<UUID>> move(TaskKind kind, Table<?> when, Field<UUID> subject) {
    return DSL.update(TASK)
        .set(TASK.ID, DSL.param("task_id", TASK.ID.getDataType()))
        .set(TASK.ORGANISATION_ID, DSL.param("task_body", TASK.ORGANISATION_ID.getDataType()))
        .set(TASK.CREATED_AT, DSL.param("task_at", TASK.CREATED_AT.getDataType()))
        .set(TASK.DUE_ON, DSL.param("task_due", TASK.DUE_ON.getDataType()))
        .from(when)
        .where(TASK.KIND.eq(DSL.inline(kind.name())))
        .and(TASK.SUBJECT_ID.eq(subject))
        .returningResult(TASK.ID);
  }

  /** Opens work, as a statement of its own. */
  static ResultQuery<Record1<UUID>> open() {
    return DSL.insertInto(TASK)
        .set(TASK.ID, DSL.param("task_id", TASK.ID.getDataType()))
        .set(TASK.ORGANISATION_ID, DSL.param("task_body", TASK.ORGANISATION_ID.getDataType()))
        .set(TASK.KIND, DSL.param("task_kind", TASK.KIND.getDataType()))
        .set(TASK.SUBJECT_ID, DSL.param("task_subject", TASK.SUBJECT_ID.getDataType()))
        .set(TASK.PERSON_NAME, DSL.param("task_person", TASK.PERSON_NAME.getDataType()))
        .set(TASK.TITLE, DSL.param("task_title", TASK.TITLE.getDataType()))
        .set(TASK.PATH, DSL.param("task_path", TASK.PATH.getDataType()))
        .set(TASK.CREATED_AT, DSL.param("task_at", TASK.CREATED_AT.getDataType()))
        .set(TASK.DUE_ON, DSL.param("task_due", TASK.DUE_ON.getDataType()))
        .returningResult(TASK.ID);
  }

  /** The values of {@link #move} by name. */
  public static Map<String, @Nullable Object> values(
      UUID organisation, @Nullable LocalDate dueOn, Instant now) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("task_id", Ids.next());
    values.put("task_body", organisation);
    values.put("task_at", now);
    values.put("task_due", dueOn);
    return values;
  }

  /** Closes the open work on a subject. */
  public static ResultQuery<Record1<UUID>> close(
      TaskKind kind, Table<?> when, Field<UUID> subject) {
    return DSL.deleteFrom(TASK)
        .using(when)
        .where(TASK.KIND.eq(DSL.inline(kind.name())))
        .and(TASK.SUBJECT_ID.eq(subject))
        .returningResult(TASK.ID);
  }
}
