package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.achievement.entry.AuditMatches.Walk;
import cn.zhicheng.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 「业绩档案」: the entries submitted to one unit (FAQ-U11). */
@Component
public class AuditQueue {
  /** Most rows of one page. */
  public static final int PAGE = 20;

  /** Counters stop here, so that no page costs more the longer the backlog is. */
  public static final int COUNT_LIMIT = 1000;

  /** How far a place in the order is told. */
  private static final int PLACE_LIMIT = 100;

  private static final Field<UUID> ID = ACHIEVEMENT_ENTRY.ID;

  private final DSLContext db;
  private final AuditMatches matches;

  AuditQueue(DSLContext db, AuditMatches matches) {
    this.db = db;
    this.matches = matches;
  }

  /** Whether entries in doubt can be asked for. */
  public boolean knowsDoubts() {
    return matches.knowsDoubts();
  }

  /** Waiting ones oldest first, all others newest first; one statement. */
  public Slice<AuditRow> page(UUID unit, AuditFilter filter, @Nullable UUID after) {
    boolean up = filter.waiting();
    Condition key = after == null ? DSL.noCondition() : beyond(after, up);
    var match = matches.ids(unit, filter, new Walk(key, up, PAGE + 1)).asTable("page", "id");
    Field<UUID> id = DSL.field(DSL.name("page", "id"), UUID.class);
    var rows =
        db.select(ACHIEVEMENT_ENTRY.fields())
            .select(PERSON.NAME)
            .from(match)
            .join(ACHIEVEMENT_ENTRY)
            .on(ID.eq(id))
            .join(PERSON)
            .on(PERSON.ID.eq(ACHIEVEMENT_ENTRY.PERSON_ID))
            .orderBy(up ? id.asc() : id.desc())
            .fetch(row ->
                new AuditRow(
                    EntryStore.entry(row),
                    row.get(PERSON.NAME),
                    row.get(ACHIEVEMENT_ENTRY.RETURNED_BEFORE)));
    return Slice.cut(rows, PAGE, row -> row.entry().id().toString());
  }

  /** How many wait, and how many of them match, each up to {@link #COUNT_LIMIT}; one statement. */
  public Counts counts(UUID unit, AuditFilter filter) {
    Field<Integer> waiting = count(unit, AuditFilter.of(Tab.WAITING), COUNT_LIMIT);
    Field<Integer> matching =
        filter.waiting() && filter.narrows() ? count(unit, filter, COUNT_LIMIT + 1) : waiting;
    var row = db.select(waiting, matching).fetchSingle();
    return new Counts(row.value1(), row.value2());
  }

  /** Bounded: a count that reaches its bound means "at least". */
  public record Counts(int waiting, int matching) {
    /** "12", or "999+". */
    public String told() {
      return waiting >= COUNT_LIMIT ? COUNT_LIMIT - 1 + "+" : String.valueOf(waiting);
    }
  }

  /**
   * The first of those that match and were submitted up to the moment a page was shown, so that
   * nothing is decided that came in later; one statement.
   */
  public List<Pick> picks(UUID unit, AuditFilter filter, Instant seen) {
    Condition key = ACHIEVEMENT_ENTRY.SUBMITTED_AT.le(seen);
    Walk walk = new Walk(key, true, BatchAuditEntries.MOST);
    return db.select(ID, ACHIEVEMENT_ENTRY.VERSION)
        .from(ACHIEVEMENT_ENTRY)
        .where(ID.in(matches.ids(unit, filter, walk)))
        .orderBy(ID)
        .fetch(row -> new Pick(row.value1(), row.value2()));
  }

  /** What stands beside an entry in the order of the filter; one statement. */
  public Neighbours around(UUID unit, AuditFilter filter, UUID entry) {
    boolean up = filter.waiting();
    var row =
        db.select(
                one(unit, filter, new Walk(beyond(entry, !up), !up, 1)),
                one(unit, filter, new Walk(beyond(entry, up), up, 1)),
                size(unit, filter, new Walk(beyond(entry, !up), !up, PLACE_LIMIT)),
                size(unit, filter, new Walk(beyond(entry, up), up, PAGE)))
            .fetchSingle();
    return new Neighbours(row.value1(), row.value2(), row.value3(), row.value4());
  }

  /**
   * Where to go after a decision: the next in the filter, else its first; null when none is left.
   */
  public @Nullable UUID next(UUID unit, AuditFilter filter, UUID entry) {
    boolean up = filter.waiting();
    Field<UUID> next = one(unit, filter, new Walk(beyond(entry, up), up, 1));
    Field<UUID> first = one(unit, filter, new Walk(ID.ne(entry), up, 1));
    return db.select(DSL.coalesce(next, first)).fetchSingle().value1();
  }

  /**
   * The place of an entry in a list.
   *
   * @param before how many stand before it, at most 100
   * @param behind how many stand behind it, at most a page
   */
  public record Neighbours(@Nullable UUID previous, @Nullable UUID next, int before, int behind) {
    /** 「第 3 条，共 20+ 条」, without ever counting the whole backlog. */
    public String told() {
      if (before >= PLACE_LIMIT) {
        return "第 " + PLACE_LIMIT + "+ 条";
      }
      int known = before + 1 + behind;
      return "第 " + (before + 1) + " 条，共 " + known + (behind >= PAGE ? "+" : "") + " 条";
    }
  }

  private static Condition beyond(UUID key, boolean up) {
    return up ? ID.gt(key) : ID.lt(key);
  }

  private Field<UUID> one(UUID unit, AuditFilter filter, Walk walk) {
    return DSL.field(matches.ids(unit, filter, walk));
  }

  private Field<Integer> count(UUID unit, AuditFilter filter, int limit) {
    return size(unit, filter, new Walk(DSL.noCondition(), true, limit));
  }

  private Field<Integer> size(UUID unit, AuditFilter filter, Walk walk) {
    return DSL.field(DSL.selectCount().from(matches.ids(unit, filter, walk).asTable("counted")));
  }
}
