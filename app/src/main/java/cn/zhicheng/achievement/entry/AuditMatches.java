package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.shared.ProvinceTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectOrderByStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The ids of the entries a unit's filter matches, from a key on: one walk along an index for each
 * state, cut off where the page ends, then merged. No list of an office costs more the longer it
 * is, and a name that many have not more than one of a few.
 */
@Component
class AuditMatches {
  private static final Field<UUID> ID = ACHIEVEMENT_ENTRY.ID;
  private static final Field<UUID> MATCH = DSL.field(DSL.name("match", "id"), UUID.class);

  /** The people whose name was asked for, as the table {@code named}. */
  private static final Table<?> NAMED = DSL.table(DSL.name("named"));

  private static final Field<UUID> NAMED_PERSON =
      DSL.field(DSL.name("named", "person_id"), UUID.class);
  private static final Field<Integer> HOW_MANY = DSL.field(DSL.selectCount().from(NAMED));

  /** Up to so many people all their entries are read; of more, the list is walked until a page. */
  private static final int FEW = 200;

  private final DSLContext db;
  private final ObjectProvider<DoubtFilter> doubts;
  private final int few;

  @Autowired
  AuditMatches(DSLContext db, ObjectProvider<DoubtFilter> doubts) {
    this(db, doubts, FEW);
  }

  AuditMatches(DSLContext db, ObjectProvider<DoubtFilter> doubts, int few) {
    this.db = db;
    this.doubts = doubts;
    this.few = few;
  }

  /** Whether entries in doubt can be asked for. */
  boolean knowsDoubts() {
    return doubts.getIfAvailable() != null;
  }

  /** Where to begin, in which direction, and how many at most. */
  record Walk(Condition key, boolean ascending, int limit) {}

  /** At most so many ids in the order of the walk, as the table {@code match}. */
  Select<Record1<UUID>> ids(UUID unit, AuditFilter filter, Walk walk) {
    List<Select<Record1<UUID>>> parts = new ArrayList<>();
    Condition wanted = conditions(filter).and(walk.key());
    if (filter.person().isEmpty()) {
      states(filter).forEach(state -> parts.add(cut(atUnit(unit, state).and(wanted), walk)));
    } else {
      parts.add(whole("people", peoplesEntries(unit, filter, wanted.and(HOW_MANY.le(few)))));
      Condition theirs = wanted.and(HOW_MANY.gt(few)).and(ofTheNamed());
      states(filter).forEach(state -> parts.add(cut(atUnit(unit, state).and(theirs), walk)));
    }
    if (!filter.waiting()) {
      parts.add(whole("elsewhere", approvedElsewhere(unit, filter, wanted, walk)));
    }
    var all = parts.stream().skip(1).reduce(parts.getFirst(), (one, other) -> one.unionAll(other));
    SelectSelectStep<Record1<UUID>> select =
        filter.person().isEmpty()
            ? db.select(MATCH)
            : db.with(named(AuditedNames.people(unit, filter.person()))).select(MATCH);
    return select
        .from(all.asTable("match", "id"))
        .orderBy(walk.ascending() ? MATCH.asc() : MATCH.desc())
        .limit(walk.limit());
  }

  private static List<EntryState> states(AuditFilter filter) {
    return switch (filter.tab()) {
      case WAITING -> List.of(EntryState.SUBMITTED);
      case DONE -> List.of(EntryState.APPROVED, EntryState.RETURNED, EntryState.VOIDED);
      case ALL ->
          List.of(
              EntryState.SUBMITTED, EntryState.APPROVED, EntryState.RETURNED, EntryState.VOIDED);
    };
  }

  private static Condition atUnit(UUID unit, EntryState state) {
    Condition there = ACHIEVEMENT_ENTRY.UNIT_ID.eq(unit);
    return state == EntryState.RETURNED
        ? there.and(EntryStore.returnedHere(unit))
        : there.and(ACHIEVEMENT_ENTRY.STATUS.eq(state.name()));
  }

  private static Select<Record1<UUID>> cut(Condition condition, Walk walk) {
    SelectOrderByStep<Record1<UUID>> rows = DSL.select(ID).from(ACHIEVEMENT_ENTRY).where(condition);
    return rows.orderBy(walk.ascending() ? ID.asc() : ID.desc()).limit(walk.limit());
  }

  /**
   * A part that is small on its own. Materialised, so that the order and the limit outside never
   * tempt the planner to walk through the whole table for it.
   */
  private static Select<Record1<UUID>> whole(String name, Select<Record1<UUID>> part) {
    CommonTableExpression<Record1<UUID>> table = DSL.name(name).fields("id").asMaterialized(part);
    return DSL.with(table).select(DSL.field(DSL.name(name, "id"), UUID.class)).from(table);
  }

  private static CommonTableExpression<Record1<UUID>> named(Select<Record1<UUID>> people) {
    return DSL.name("named").fields("person_id").asMaterialized(people);
  }

  /** As a filter of rows that are walked in their order: a join would read all of them first. */
  private static Condition ofTheNamed() {
    return DSL.condition(
        "({0}) is true", ACHIEVEMENT_ENTRY.PERSON_ID.in(DSL.select(NAMED_PERSON).from(NAMED)));
  }

  private static Select<Record1<UUID>> peoplesEntries(
      UUID unit, AuditFilter filter, Condition wanted) {
    return DSL.select(ID)
        .from(NAMED)
        .join(ACHIEVEMENT_ENTRY)
        .on(ACHIEVEMENT_ENTRY.PERSON_ID.eq(NAMED_PERSON))
        .where(ACHIEVEMENT_ENTRY.UNIT_ID.eq(unit))
        .and(ACHIEVEMENT_ENTRY.STATUS.in(states(filter).stream().map(Enum::name).toList()))
        .and(EntryStore.unitSees(unit))
        .and(wanted);
  }

  /**
   * What a former unit approved, or the system fetched, for people who are bound here now: of each
   * person only as many as the page takes, so that it costs by people and not by entries.
   */
  private static Select<Record1<UUID>> approvedElsewhere(
      UUID unit, AuditFilter filter, Condition wanted, Walk walk) {
    Condition named =
        filter.person().isEmpty() ? DSL.noCondition() : nameOfTheBound().contains(filter.person());
    Condition elsewhere =
        ACHIEVEMENT_ENTRY
            .PERSON_ID
            .eq(UNIT_BINDING.PERSON_ID)
            .and(ACHIEVEMENT_ENTRY.STATUS.eq(DSL.inline(EntryState.APPROVED.name())))
            .and(ACHIEVEMENT_ENTRY.UNIT_ID.isDistinctFrom(unit));
    var each = DSL.lateral(cut(elsewhere.and(wanted), walk)).as("each", "id");
    return DSL.select(DSL.field(DSL.name("each", "id"), UUID.class))
        .from(UNIT_BINDING)
        .crossJoin(each)
        .where(UNIT_BINDING.UNIT_ID.eq(unit))
        .and(UNIT_BINDING.STATUS.eq("ACTIVE"))
        .and(named);
  }

  /** Read person by person: the unit's people are few beside those of the province. */
  private static Field<String> nameOfTheBound() {
    return DSL.field(
        DSL.select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(UNIT_BINDING.PERSON_ID)));
  }

  private Condition conditions(AuditFilter filter) {
    var wanted = DSL.noCondition();
    if (!filter.category().isEmpty()) {
      wanted = wanted.and(ACHIEVEMENT_ENTRY.CATEGORY_CODE.eq(filter.category()));
    }
    if (!filter.title().isEmpty()) {
      wanted = wanted.and(ACHIEVEMENT_ENTRY.TITLE.containsIgnoreCase(filter.title()));
    }
    LocalDate from = filter.from();
    if (from != null) {
      wanted = wanted.and(ACHIEVEMENT_ENTRY.SUBMITTED_AT.ge(start(from)));
    }
    LocalDate to = filter.to();
    if (to != null) {
      wanted = wanted.and(ACHIEVEMENT_ENTRY.SUBMITTED_AT.lt(start(to.plusDays(1))));
    }
    if (filter.again()) {
      wanted = wanted.and(ACHIEVEMENT_ENTRY.RETURNED_BEFORE);
    }
    DoubtFilter doubt = doubts.getIfAvailable();
    return filter.doubts() && doubt != null ? wanted.and(doubt.doubtful(ID)) : wanted;
  }

  private static java.time.Instant start(LocalDate day) {
    return day.atStartOfDay(ProvinceTime.ZONE).toInstant();
  }
}
