package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of a person's own library. */
@Component
public class PersonLibrary {
  private static final int PAGE = 20;
  private final DSLContext db;
  private final Clock clock;

  PersonLibrary(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Category code to its counts; one statement. */
  public Map<String, StateCounts> counts(UUID person) {
    var found = new HashMap<String, Map<EntryState, Integer>>();
    db.select(ACHIEVEMENT_ENTRY.CATEGORY_CODE, ACHIEVEMENT_ENTRY.STATUS, DSL.count())
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .and(notGone())
        .groupBy(ACHIEVEMENT_ENTRY.CATEGORY_CODE, ACHIEVEMENT_ENTRY.STATUS)
        .forEach(row ->
            found
                .computeIfAbsent(row.value1(), code -> new EnumMap<>(EntryState.class))
                .put(EntryState.valueOf(row.value2()), row.value3()));
    var counts = new HashMap<String, StateCounts>();
    found.forEach((code, states) -> counts.put(code, new StateCounts(states)));
    return counts;
  }

  /**
   * One page of a category, oldest first.
   *
   * @param state null for all but the bin
   */
  public Slice<ListedEntry> page(
      UUID person, String category, @Nullable EntryState state, @Nullable UUID after) {
    var rows =
        db.select(ACHIEVEMENT_ENTRY.fields())
            .select(AfterSubmission.ASKED, AfterSubmission.ADJUSTED)
            .from(ACHIEVEMENT_ENTRY)
            .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
            .and(ACHIEVEMENT_ENTRY.CATEGORY_CODE.eq(category))
            .and(
                state == null
                    ? ACHIEVEMENT_ENTRY.STATUS.ne(EntryState.DELETED.name())
                    : ACHIEVEMENT_ENTRY.STATUS.eq(state.name()))
            .and(notGone())
            .and(after == null ? DSL.noCondition() : ACHIEVEMENT_ENTRY.ID.gt(after))
            .orderBy(ACHIEVEMENT_ENTRY.ID)
            .limit(PAGE + 1)
            .fetch(row ->
                new ListedEntry(
                    EntryStore.entry(row),
                    new EntryFlags(
                        false, row.get(AfterSubmission.ASKED), row.get(AfterSubmission.ADJUSTED))));
    return Slice.cut(rows, PAGE, row -> row.entry().id().toString());
  }

  /** What lies in the bin too long to be restored is shown no more. */
  private Condition notGone() {
    return ACHIEVEMENT_ENTRY
        .STATUS
        .ne(EntryState.DELETED.name())
        .or(ACHIEVEMENT_ENTRY.UPDATED_AT.gt(clock.instant().minus(EntryAccess.IN_BIN)));
  }
}
