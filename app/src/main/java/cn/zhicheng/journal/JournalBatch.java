package cn.zhicheng.journal;

import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the same kind of line for many subjects at once, in two statements however many there are;
 * each line hangs on the last one of its own subject. Subjects are taken in the order of their ids,
 * so that two batches never wait for each other in a circle.
 */
@Component
public class JournalBatch {
  /** A line with its place in the chain. */
  private record Link(Entry entry, int seq, String detail, String prev, String hash) {}

  private final DSLContext db;
  private final Clock clock;

  JournalBatch(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Writes inside the caller's transaction. All entries are about subjects of one kind. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(By by, Collection<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    String kind = entries.iterator().next().subjectKind();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    insert(kind, by, at, links(kind, by, at, entries));
  }

  /** The newest line of each of these subjects that has one; one statement. */
  public Map<UUID, JournalLine> last(String kind, Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? Map.of()
        : db.select(JOURNAL_ENTRY.fields())
            .distinctOn(JOURNAL_ENTRY.SUBJECT_ID)
            .from(JOURNAL_ENTRY)
            .where(JOURNAL_ENTRY.SUBJECT_KIND.eq(kind))
            .and(JOURNAL_ENTRY.SUBJECT_ID.eq(DSL.any(subjects.toArray(UUID[]::new))))
            .orderBy(JOURNAL_ENTRY.SUBJECT_ID, JOURNAL_ENTRY.SEQ.desc())
            .fetchMap(JOURNAL_ENTRY.SUBJECT_ID, Journal::line);
  }

  private List<Link> links(String kind, By by, Instant at, Collection<Entry> entries) {
    Map<UUID, JournalHead> heads = heads(kind, entries.stream().map(Entry::subjectId).toList());
    var links = new ArrayList<Link>();
    for (Entry entry : entries.stream().sorted(Comparator.comparing(Entry::subjectId)).toList()) {
      JournalHead head = heads.getOrDefault(entry.subjectId(), JournalHead.START);
      String detail = Journal.canonical(entry.detail());
      String hash = JournalHash.of(head.hash(), head.seq() + 1, at, by, entry, detail);
      links.add(new Link(entry, head.seq() + 1, detail, head.hash(), hash));
      heads.put(entry.subjectId(), new JournalHead(head.seq() + 1, hash));
    }
    return links;
  }

  private Map<UUID, JournalHead> heads(String kind, Collection<UUID> subjects) {
    var heads = new HashMap<UUID, JournalHead>();
    db.select(JOURNAL_ENTRY.SUBJECT_ID, JOURNAL_ENTRY.SEQ, JOURNAL_ENTRY.HASH)
        .distinctOn(JOURNAL_ENTRY.SUBJECT_ID)
        .from(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.SUBJECT_KIND.eq(kind))
        .and(JOURNAL_ENTRY.SUBJECT_ID.eq(DSL.any(subjects.toArray(UUID[]::new))))
        .orderBy(JOURNAL_ENTRY.SUBJECT_ID, JOURNAL_ENTRY.SEQ.desc())
        .forEach(row -> heads.put(row.value1(), new JournalHead(row.value2(), row.value3())));
    return heads;
  }

  private void insert(String kind, By by, Instant at, List<Link> links) {
    var line =
        DSL.table(
            "unnest({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})"
                + " as line(id, seq, action, was, becomes, reason, detail, prev, hash)",
            array(links, link -> link.entry().subjectId(), UUID[]::new),
            array(links, Link::seq, Integer[]::new),
            array(links, link -> link.entry().action(), String[]::new),
            array(links, link -> link.entry().oldState(), String[]::new),
            array(links, link -> link.entry().newState(), String[]::new),
            array(links, link -> link.entry().reason(), String[]::new),
            array(links, Link::detail, String[]::new),
            array(links, Link::prev, String[]::new),
            array(links, Link::hash, String[]::new));
    db.insertInto(JOURNAL_ENTRY, JournalPart.LINE)
        .select(
            DSL.select(
                    DSL.val(kind),
                    DSL.field("line.id", UUID.class),
                    DSL.field("line.seq", Integer.class),
                    DSL.val(at, JOURNAL_ENTRY.AT),
                    DSL.val(by.account(), JOURNAL_ENTRY.ACTOR_ACCOUNT),
                    DSL.val(by.name()),
                    DSL.val(by.role()),
                    DSL.val(by.body()),
                    DSL.field("line.action", String.class),
                    DSL.field("line.was", String.class),
                    DSL.field("line.becomes", String.class),
                    DSL.field("line.reason", String.class),
                    DSL.field("line.detail::jsonb", JSONB.class),
                    DSL.field("line.prev", String.class),
                    DSL.field("line.hash", String.class))
                .from(line))
        .execute();
  }

  private static <T> Param<T[]> array(
      List<Link> links,
      Function<Link, @Nullable T> value,
      java.util.function.IntFunction<T[]> type) {
    return DSL.val(links.stream().map(value).toArray(type));
  }
}
