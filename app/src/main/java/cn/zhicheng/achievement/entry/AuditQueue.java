package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.shared.Slice;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 「业绩档案」: the entries submitted to one unit (FAQ-U11). */
@Component
public class AuditQueue {
  /** Most rows of one page, and of one batch. */
  public static final int PAGE = 20;

  /** The counter stops here, so that the page never costs more the longer the backlog is. */
  private static final int COUNT_LIMIT = 1000;

  private final DSLContext db;

  AuditQueue(DSLContext db) {
    this.db = db;
  }

  /** Waiting ones oldest first, all others newest first. */
  public Slice<AuditRow> page(UUID unit, AuditFilter filter, @Nullable UUID after) {
    boolean waiting = filter.tab() == Tab.WAITING;
    var id = ACHIEVEMENT_ENTRY.ID;
    Condition key = after == null ? DSL.noCondition() : waiting ? id.gt(after) : id.lt(after);
    var rows =
        db.select(ACHIEVEMENT_ENTRY.fields())
            .select(PERSON.NAME)
            .from(ACHIEVEMENT_ENTRY)
            .join(PERSON)
            .on(PERSON.ID.eq(ACHIEVEMENT_ENTRY.PERSON_ID))
            .where(waiting ? ACHIEVEMENT_ENTRY.UNIT_ID.eq(unit) : seen(unit))
            .and(inTab(filter.tab()))
            .and(
                filter.category().isEmpty()
                    ? DSL.noCondition()
                    : ACHIEVEMENT_ENTRY.CATEGORY_CODE.eq(filter.category()))
            .and(
                filter.person().isEmpty()
                    ? DSL.noCondition()
                    : PERSON.NAME.contains(filter.person()))
            .and(key)
            .orderBy(waiting ? id.asc() : id.desc())
            .limit(PAGE + 1)
            .fetch(row -> new AuditRow(EntryStore.entry(row), row.get(PERSON.NAME)));
    return Slice.cut(rows, PAGE, row -> row.entry().id().toString());
  }

  /**
   * The same as {@link EntryStore#unitSees}, with the bound people looked up first, so that both
   * halves are found by index however large the library grows.
   */
  private Condition seen(UUID unit) {
    UUID[] bound =
        db.select(UNIT_BINDING.PERSON_ID)
            .from(UNIT_BINDING)
            .where(UNIT_BINDING.UNIT_ID.eq(unit))
            .and(UNIT_BINDING.STATUS.eq("ACTIVE"))
            .fetchArray(UNIT_BINDING.PERSON_ID);
    return ACHIEVEMENT_ENTRY
        .UNIT_ID
        .eq(unit)
        .and(ACHIEVEMENT_ENTRY.STATUS.notIn(EntryState.DRAFT.name(), EntryState.DELETED.name()))
        .or(
            ACHIEVEMENT_ENTRY
                .PERSON_ID
                .eq(DSL.any(bound))
                .and(ACHIEVEMENT_ENTRY.STATUS.eq(EntryState.APPROVED.name())));
  }

  /** How many wait: "12", or "999+". */
  public String waiting(UUID unit) {
    int count =
        db.fetchCount(
            DSL.selectOne()
                .from(ACHIEVEMENT_ENTRY)
                .where(ACHIEVEMENT_ENTRY.UNIT_ID.eq(unit))
                .and(inTab(Tab.WAITING))
                .limit(COUNT_LIMIT));
    return count == COUNT_LIMIT ? COUNT_LIMIT - 1 + "+" : String.valueOf(count);
  }

  private static Condition inTab(Tab tab) {
    return switch (tab) {
      case WAITING -> ACHIEVEMENT_ENTRY.STATUS.eq(EntryState.SUBMITTED.name());
      case DONE -> ACHIEVEMENT_ENTRY.STATUS.ne(EntryState.SUBMITTED.name());
      case ALL -> DSL.noCondition();
    };
  }
}
