package cn.zhicheng.journal;

import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;

import cn.zhicheng.query.Rendered;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the history. Lines are never changed; the database refuses it. Two writers of
 * one subject are kept apart by the unique (subject, seq), and their states by the subject's own
 * version.
 */
@Component
public class Journal {
  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final DSLContext db;
  private final Clock clock;
  private final Rendered<Boolean> insert;

  Journal(DSLContext db, JdbcOperations jdbc, Clock clock) {
    this.db = db;
    this.clock = clock;
    this.insert = Rendered.change(db, jdbc, JournalPart.insert());
  }

  /** Writes one line inside the caller's transaction, so that no move lacks its history. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(By by, Entry entry) {
    write(by, entry, newest(entry));
  }

  /**
   * The same for who has read the end of the chain already, which saves a statement.
   *
   * @param head as read by {@link #head}; when somebody wrote a line since, the line goes behind
   *     theirs
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(By by, Entry entry, JournalHead head) {
    JournalHead end = head;
    while (!insert(by, entry, end)) {
      end = newest(entry);
    }
  }

  /** The end of a subject's chain, as part of a query on subjects of this kind. */
  public static Field<JournalHead> head(String subjectKind, Field<UUID> subjectId) {
    return DSL.multiset(
            DSL.select(JOURNAL_ENTRY.SEQ, JOURNAL_ENTRY.HASH)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.SUBJECT_KIND.eq(subjectKind))
                .and(JOURNAL_ENTRY.SUBJECT_ID.eq(subjectId))
                .orderBy(JOURNAL_ENTRY.SEQ.desc())
                .limit(1))
        .convertFrom(rows ->
            rows.isEmpty()
                ? JournalHead.START
                : new JournalHead(rows.getFirst().value1(), rows.getFirst().value2()));
  }

  private JournalHead newest(Entry entry) {
    return db.select(head(entry.subjectKind(), DSL.val(entry.subjectId()))).fetchSingle().value1();
  }

  /** Whether the line found its place free. */
  private boolean insert(By by, Entry entry, JournalHead head) {
    return insert.fetch(JournalPart.values(by, entry, head, clock.instant()));
  }

  /** A subject's history, oldest first. */
  public List<JournalLine> of(String subjectKind, UUID subjectId) {
    return db.selectFrom(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.SUBJECT_KIND.eq(subjectKind))
        .and(JOURNAL_ENTRY.SUBJECT_ID.eq(subjectId))
        .orderBy(JOURNAL_ENTRY.SEQ)
        .fetch(Journal::line);
  }

  /** Whether every line still carries the hash it was written with and hangs on the one before. */
  public boolean intact(String subjectKind, UUID subjectId) {
    String prev = JournalHash.START;
    for (JournalLine line : of(subjectKind, subjectId)) {
      if (!follows(prev, subjectKind, subjectId, line)) {
        return false;
      }
      prev = line.hash();
    }
    return true;
  }

  /** Whether this line hangs on the hash before it and carries the hash of what it says. */
  static boolean follows(String prev, String subjectKind, UUID subjectId, JournalLine line) {
    Entry entry =
        new Entry(
            subjectKind,
            subjectId,
            line.action(),
            line.oldState(),
            line.newState(),
            line.reason(),
            line.detail());
    String hash =
        JournalHash.of(prev, line.seq(), line.at(), line.by(), entry, canonical(line.detail()));
    return line.prevHash().equals(prev) && line.hash().equals(hash);
  }

  static String canonical(Map<String, Object> facts) {
    return JSON.writeValueAsString(facts);
  }

  static JournalLine line(Record row) {
    return new JournalLine(
        row.get(JOURNAL_ENTRY.SEQ),
        row.get(JOURNAL_ENTRY.AT),
        new By(
            row.get(JOURNAL_ENTRY.ACTOR_ACCOUNT),
            row.get(JOURNAL_ENTRY.ACTOR_NAME),
            row.get(JOURNAL_ENTRY.ACTOR_ROLE),
            row.get(JOURNAL_ENTRY.ACTOR_BODY)),
        row.get(JOURNAL_ENTRY.ACTION),
        row.get(JOURNAL_ENTRY.OLD_STATE),
        row.get(JOURNAL_ENTRY.NEW_STATE),
        row.get(JOURNAL_ENTRY.REASON),
        JSON.readValue(row.get(JOURNAL_ENTRY.DETAIL).data(), FACTS),
        row.get(JOURNAL_ENTRY.PREV_HASH),
        row.get(JOURNAL_ENTRY.HASH));
  }
}
