package cn.zhicheng.journal;

import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;

import cn.zhicheng.query.Columns;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A line as part of a larger statement, for moves that must cost few statements. Its values are
 * named parameters, so that the statement is the same every time.
 */
public final class JournalPart {
  /** What a line holds, in the order in which statements give it. */
  static final List<TableField<?, ?>> LINE =
      List.of(
          JOURNAL_ENTRY.SUBJECT_KIND,
          JOURNAL_ENTRY.SUBJECT_ID,
          JOURNAL_ENTRY.SEQ,
          JOURNAL_ENTRY.AT,
          JOURNAL_ENTRY.ACTOR_ACCOUNT,
          JOURNAL_ENTRY.ACTOR_NAME,
          JOURNAL_ENTRY.ACTOR_ROLE,
          JOURNAL_ENTRY.ACTOR_BODY,
          JOURNAL_ENTRY.ACTION,
          JOURNAL_ENTRY.OLD_STATE,
          JOURNAL_ENTRY.NEW_STATE,
          JOURNAL_ENTRY.REASON,
          JOURNAL_ENTRY.DETAIL,
          JOURNAL_ENTRY.PREV_HASH,
          JOURNAL_ENTRY.HASH);

  private static final Columns COLUMNS = new Columns("journal_");

  private JournalPart() {}

  /**
   * Inserts the line when the other part of the statement has a row; answers its place.
   *
   * @param yielding what happens when somebody took that place since the end of the chain was read:
   *     no line is written and nothing is answered, or else the whole statement fails
   */
  public static ResultQuery<Record1<Integer>> insertWhen(Table<?> other, boolean yielding) {
    var insert =
        DSL.insertInto(JOURNAL_ENTRY, LINE)
            .select(DSL.select(LINE.stream().map(COLUMNS::param).toList()).from(other));
    return yielding
        ? insert.onConflictDoNothing().returningResult(JOURNAL_ENTRY.SEQ)
        : insert.returningResult(JOURNAL_ENTRY.SEQ);
  }

  /** The same alone; nothing is written and answered when somebody took that place. */
  static ResultQuery<Record1<Integer>> insert() {
    return DSL.insertInto(JOURNAL_ENTRY, LINE)
        .values(LINE.stream().map(COLUMNS::param).toList())
        .onConflictDoNothing()
        .returningResult(JOURNAL_ENTRY.SEQ);
  }

  /** The values of {@link #insertWhen} by name. */
  public static Map<String, @Nullable Object> values(
      By by, Entry entry, JournalHead head, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    int seq = head.seq() + 1;
    String detail = Journal.canonical(entry.detail());
    var values = new HashMap<String, @Nullable Object>();
    COLUMNS.put(values, JOURNAL_ENTRY.SUBJECT_KIND, entry.subjectKind());
    COLUMNS.put(values, JOURNAL_ENTRY.SUBJECT_ID, entry.subjectId());
    COLUMNS.put(values, JOURNAL_ENTRY.SEQ, seq);
    COLUMNS.put(values, JOURNAL_ENTRY.AT, at);
    COLUMNS.put(values, JOURNAL_ENTRY.ACTOR_ACCOUNT, by.account());
    COLUMNS.put(values, JOURNAL_ENTRY.ACTOR_NAME, by.name());
    COLUMNS.put(values, JOURNAL_ENTRY.ACTOR_ROLE, by.role());
    COLUMNS.put(values, JOURNAL_ENTRY.ACTOR_BODY, by.body());
    COLUMNS.put(values, JOURNAL_ENTRY.ACTION, entry.action());
    COLUMNS.put(values, JOURNAL_ENTRY.OLD_STATE, entry.oldState());
    COLUMNS.put(values, JOURNAL_ENTRY.NEW_STATE, entry.newState());
    COLUMNS.put(values, JOURNAL_ENTRY.REASON, entry.reason());
    COLUMNS.put(values, JOURNAL_ENTRY.DETAIL, JSONB.valueOf(detail));
    COLUMNS.put(values, JOURNAL_ENTRY.PREV_HASH, head.hash());
    COLUMNS.put(
        values, JOURNAL_ENTRY.HASH, JournalHash.of(head.hash(), seq, at, by, entry, detail));
    return values;
  }
}
