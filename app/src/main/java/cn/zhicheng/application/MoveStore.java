package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Holder;
import cn.zhicheng.journal.JournalPart;
import cn.zhicheng.query.Columns;
import cn.zhicheng.query.Rendered;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.TaskPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes a level's decision in one statement: the application moves, the record is kept, the
 * journal has its line and the work goes on or is closed, all of it or nothing.
 */
@Repository
class MoveStore {
  private static final List<TableField<?, ?>> RECORD =
      List.of(
          AUDIT_RECORD.ID,
          AUDIT_RECORD.ROUND,
          AUDIT_RECORD.SEQ,
          AUDIT_RECORD.ORGANISATION_ID,
          AUDIT_RECORD.ACCOUNT_ID,
          AUDIT_RECORD.HOLDER_INDEX,
          AUDIT_RECORD.ACTOR_NAME,
          AUDIT_RECORD.DECISION,
          AUDIT_RECORD.OPINION,
          AUDIT_RECORD.REASON_CODES,
          AUDIT_RECORD.PROOF_IDS,
          AUDIT_RECORD.OCCUPIES_POST,
          AUDIT_RECORD.POST_EXPLANATION,
          AUDIT_RECORD.DECIDED_AT,
          AUDIT_RECORD.CHECKLIST,
          AUDIT_RECORD.NOTICE);

  private static final Columns COLUMNS = new Columns("record_");
  private final Moves within;
  private final Moves alone;

  MoveStore(DSLContext db, JdbcOperations jdbc) {
    this.within = moves(db, jdbc, true);
    this.alone = moves(db, jdbc, false);
  }

  /** The statement for work that goes on, and for work that ends. */
  private record Moves(Rendered<Outcome> onward, Rendered<Outcome> ended) {}

  private static Moves moves(DSLContext db, JdbcOperations jdbc, boolean yielding) {
    return new Moves(
        Rendered.of(
            db,
            jdbc,
            statement(yielding, (moved, id) -> TaskPart.move(TaskKind.APPLICATION, moved, id)),
            Outcome::read),
        Rendered.of(
            db,
            jdbc,
            statement(yielding, (moved, id) -> TaskPart.close(TaskKind.APPLICATION, moved, id)),
            Outcome::read));
  }

  /** What became of a decision. */
  enum Outcome {
    /** All of it is written. */
    WRITTEN,
    /** All but the journal's line, whose place somebody took in the meantime. */
    WITHOUT_JOURNAL,
    /** Nothing: the application is no longer what was loaded. */
    STALE;

    private static Outcome read(ResultSet counts) throws SQLException {
      counts.next();
      if (counts.getInt("moved") == 0) {
        return STALE;
      }
      return counts.getInt("told") == 1 ? WRITTEN : WITHOUT_JOURNAL;
    }
  }

  /**
   * Moves it. Outside a transaction, where nothing can be written after it, the journal's line is
   * written too or nothing is.
   *
   * @param loaded as it was loaded; only this version in this state moves
   * @param step level it stands at afterwards
   * @param journal values of {@link JournalPart}
   * @param task values of {@link TaskPart#move}; empty when the work ends here
   * @throws org.springframework.dao.DuplicateKeyException outside a transaction, when somebody
   *     wrote into the application's history since it was loaded
   */
  Outcome decide(
      Application loaded,
      ApplicationState to,
      int step,
      @Nullable Instant correctionDeadline,
      AuditRecord made,
      List<String> reasons,
      Map<String, @Nullable Object> journal,
      Map<String, @Nullable Object> task) {
    var values = new HashMap<String, @Nullable Object>(journal);
    values.putAll(task);
    values.put("id", loaded.id());
    values.put("version", loaded.version());
    values.put("from", loaded.state().name());
    values.put("to", to.name());
    values.put("step", (short) step);
    values.put("deadline", correctionDeadline);
    values.putAll(record(made, reasons));
    Moves moves = TransactionSynchronizationManager.isActualTransactionActive() ? within : alone;
    return (task.isEmpty() ? moves.ended : moves.onward).fetch(values);
  }

  private static Map<String, @Nullable Object> record(AuditRecord made, List<String> reasons) {
    var values = new HashMap<String, @Nullable Object>();
    COLUMNS.put(values, AUDIT_RECORD.ID, made.id());
    COLUMNS.put(values, AUDIT_RECORD.ROUND, (short) made.round());
    COLUMNS.put(values, AUDIT_RECORD.SEQ, (short) made.seq());
    COLUMNS.put(values, AUDIT_RECORD.ORGANISATION_ID, made.bodyId());
    COLUMNS.put(values, AUDIT_RECORD.ACCOUNT_ID, made.hand().account());
    COLUMNS.put(values, AUDIT_RECORD.HOLDER_INDEX, Holder.bytes(made.hand().holder()));
    COLUMNS.put(values, AUDIT_RECORD.ACTOR_NAME, made.actorName());
    COLUMNS.put(values, AUDIT_RECORD.DECISION, made.decision().name());
    COLUMNS.put(values, AUDIT_RECORD.OPINION, made.opinion());
    COLUMNS.put(values, AUDIT_RECORD.REASON_CODES, reasons.toArray(String[]::new));
    COLUMNS.put(values, AUDIT_RECORD.PROOF_IDS, made.proofs().toArray(UUID[]::new));
    COLUMNS.put(values, AUDIT_RECORD.OCCUPIES_POST, made.occupiesPost());
    COLUMNS.put(values, AUDIT_RECORD.POST_EXPLANATION, made.postExplanation());
    COLUMNS.put(values, AUDIT_RECORD.DECIDED_AT, made.decidedAt());
    COLUMNS.put(values, AUDIT_RECORD.CHECKLIST, AuditJson.write(made.checks()));
    COLUMNS.put(values, AUDIT_RECORD.NOTICE, AuditJson.write(made.notice()));
    return values;
  }

  private static Select<?> statement(
      boolean yielding, BiFunction<Table<?>, Field<UUID>, ResultQuery<Record1<UUID>>> task) {
    CommonTableExpression<Record1<UUID>> moved = DSL.name("moved").fields("id").as(move());
    Field<UUID> id = DSL.field(DSL.name("moved", "id"), UUID.class);
    var kept = DSL.name("kept").fields("id").as(keep(moved, id));
    var told = DSL.name("told").fields("seq").as(JournalPart.insertWhen(moved, yielding));
    var work = DSL.name("work").fields("id").as(task.apply(moved, id));
    return DSL.with(moved, kept, told, work)
        .select(
            DSL.field(DSL.selectCount().from(moved)).as("moved"),
            DSL.field(DSL.selectCount().from(told)).as("told"));
  }

  private static ResultQuery<Record1<UUID>> move() {
    Field<Instant> now = COLUMNS.param(AUDIT_RECORD.DECIDED_AT);
    return DSL.update(TITLE_APPLICATION)
        .set(TITLE_APPLICATION.STATUS, DSL.param("to", TITLE_APPLICATION.STATUS.getDataType()))
        .set(
            TITLE_APPLICATION.CURRENT_STEP,
            DSL.param("step", TITLE_APPLICATION.CURRENT_STEP.getDataType()))
        .set(TITLE_APPLICATION.STEP_SINCE, now)
        .set(
            TITLE_APPLICATION.CORRECTION_DEADLINE,
            DSL.param("deadline", TITLE_APPLICATION.CORRECTION_DEADLINE.getDataType()))
        .set(TITLE_APPLICATION.UPDATED_AT, now)
        .set(TITLE_APPLICATION.VERSION, TITLE_APPLICATION.VERSION.plus(DSL.inline(1)))
        .where(TITLE_APPLICATION.ID.eq(DSL.param("id", TITLE_APPLICATION.ID.getDataType())))
        .and(
            TITLE_APPLICATION.VERSION.eq(
                DSL.param("version", TITLE_APPLICATION.VERSION.getDataType())))
        .and(TITLE_APPLICATION.STATUS.eq(DSL.param("from", TITLE_APPLICATION.STATUS.getDataType())))
        .returningResult(TITLE_APPLICATION.ID);
  }

  private static ResultQuery<Record1<UUID>> keep(Table<?> moved, Field<UUID> application) {
    List<Field<?>> columns = new ArrayList<>(RECORD);
    List<Field<?>> values = new ArrayList<>(RECORD.stream().map(COLUMNS::param).toList());
    columns.add(AUDIT_RECORD.APPLICATION_ID);
    values.add(application);
    return DSL.insertInto(AUDIT_RECORD, columns)
        .select(DSL.select(values).from(moved))
        .returningResult(AUDIT_RECORD.ID);
  }
}
