package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.NUMBERED_APPLICATION;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.TASK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.schema.tables.Task;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.task.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

/** The applications one body has or had to audit, page by page, in one statement (FAQ-U15). */
@Repository
public class AuditList {
  private static final int PAGE = 20;
  private static final int PLACE_LIMIT = 100;
  private static final int FEW = 500;
  private static final Field<UUID> KEY = DSL.field(DSL.name("row_key"), UUID.class);
  private static final Field<Instant> SINCE = DSL.field(DSL.name("since"), Instant.class);
  private static final Field<LocalDate> DUE = DSL.field(DSL.name("due"), LocalDate.class);
  private static final Task OPEN = TASK.as("open");
  private final DSLContext db;
  private final Clock clock;
  private final int few;

  @Autowired
  AuditList(DSLContext db, Clock clock) {
    this(db, clock, FEW);
  }

  /**
   * With another bound.
   *
   * @param few how many applications of the province are few for digits of a number
   */
  AuditList(DSLContext db, Clock clock, int few) {
    this.db = db;
    this.clock = clock;
    this.few = few;
  }

  /**
   * One page: waiting applications oldest first, all others newest first.
   *
   * @param after key of the page before; null for the first
   */
  public Slice<AuditLine> page(UUID body, AuditListFilter filter, @Nullable UUID after) {
    boolean up = filter.waiting();
    Field<UUID> key = AuditMatches.key(filter.tab());
    Field<Instant> since = up ? TITLE_APPLICATION.STEP_SINCE : AuditMatches.LAST.DECIDED_AT;
    Field<LocalDate> due = up ? TASK.DUE_ON : DSL.val((LocalDate) null, TASK.DUE_ON);
    List<AuditLine> rows =
        db.select(
                TITLE_APPLICATION.ID,
                TITLE_APPLICATION.VERSION,
                TITLE_APPLICATION.APPLICATION_NO,
                TITLE_APPLICATION.PERSON_ID,
                PERSON.NAME,
                ORGANISATION.NAME,
                TITLE_APPLICATION.TITLE_NAME_ID,
                TITLE_APPLICATION.SPECIALTY_ID,
                TITLE_APPLICATION.STATUS,
                TITLE_APPLICATION.ROUND,
                key.as(KEY),
                since.as(SINCE),
                due.as(DUE),
                AuditMatches.DOUBTFUL,
                AuditMatches.ASKED)
            .from(AuditMatches.tables(filter.tab()))
            .where(AuditMatches.wanted(body, filter, today()))
            .and(after == null ? DSL.noCondition() : beyond(key, DSL.val(after), up))
            .and(
                filter.byNameAlone()
                    ? oldest(body, named(filter.search()), after)
                    : DSL.noCondition())
            .and(filter.byNumber() ? numbered(body, filter, after) : DSL.noCondition())
            .orderBy(up ? key.asc() : key.desc())
            .limit(PAGE + 1)
            .fetch(AuditList::line);
    return Slice.cut(rows, PAGE, line -> line.key().toString());
  }

  /**
   * The whole backlog is never joined to find its first page, whatever the planner takes its size
   * for: where nothing but a name or digits of a number narrow the list, every open piece of work
   * under them is a line.
   */
  private static Condition oldest(UUID body, Condition wanted, @Nullable UUID after) {
    return TASK.ID.in(
        DSL.select(OPEN.ID)
            .from(OPEN)
            .where(OPEN.ORGANISATION_ID.eq(body))
            .and(OPEN.KIND.eq(TaskKind.APPLICATION.name()))
            .and(wanted)
            .and(after == null ? DSL.noCondition() : OPEN.ID.gt(after))
            .orderBy(OPEN.ID)
            .limit(PAGE + 1));
  }

  private static Condition named(String name) {
    return name.isEmpty() ? DSL.noCondition() : AuditMatches.begins(OPEN.PERSON_NAME, name);
  }

  /**
   * Few applications of the province have these digits in their numbers, and are found by them; or
   * many have, and the list is full after few of its rows. Which of both is asked with the digits
   * in the statement, so that the planner knows them; in a table without policies, because no index
   * serves LIKE behind one.
   */
  private Condition numbered(UUID body, AuditListFilter filter, @Nullable UUID after) {
    Condition digits = NUMBERED_APPLICATION.NUMBER.like(DSL.inline("%" + filter.search() + "%"));
    UUID[] found =
        db.select(NUMBERED_APPLICATION.APPLICATION_ID)
            .from(NUMBERED_APPLICATION)
            .where(digits)
            .limit(DSL.inline(few + 1))
            .fetchArray(NUMBERED_APPLICATION.APPLICATION_ID);
    if (found.length <= few) {
      return TITLE_APPLICATION.ID.eq(DSL.any(found));
    }
    return filter.byNumberAlone()
        ? oldest(
            body,
            DSL.exists(
                DSL.selectOne()
                    .from(NUMBERED_APPLICATION)
                    .where(NUMBERED_APPLICATION.APPLICATION_ID.eq(OPEN.SUBJECT_ID))
                    .and(digits)),
            after)
        : DSL.noCondition();
  }

  /** The first of those that match and wait, as the page shows them; one statement. */
  public List<AuditPick> picks(UUID body, AuditListFilter filter, int most) {
    return db.select(TITLE_APPLICATION.ID, TITLE_APPLICATION.VERSION)
        .from(AuditMatches.tables(AuditTab.WAITING))
        .where(AuditMatches.wanted(body, filter, today()))
        .orderBy(TASK.ID)
        .limit(most)
        .fetch(row -> new AuditPick(row.value1(), row.value2()));
  }

  /** What stands beside an application in the order of the filter; one statement. */
  public Neighbours around(UUID body, AuditListFilter filter, UUID application) {
    return db.select(place(body, filter, application)).fetchSingle(AuditList::neighbours);
  }

  /** The same as part of a larger statement. */
  List<Field<?>> place(UUID body, AuditListFilter filter, UUID application) {
    boolean up = filter.waiting();
    Field<UUID> key = AuditMatches.key(filter.tab());
    Field<UUID> own =
        DSL.field(
            DSL.select(key)
                .from(AuditMatches.tables(filter.tab()))
                .where(AuditMatches.wanted(body, AuditListFilter.of(filter.tab()), today()))
                .and(TITLE_APPLICATION.ID.eq(application)));
    return List.of(
        own.as("own_key"),
        DSL.field(walk(body, filter, beyond(key, own, !up), !up, 1)).as("previous"),
        DSL.field(walk(body, filter, beyond(key, own, up), up, 1)).as("next"),
        counted(walk(body, filter, beyond(key, own, !up), !up, PLACE_LIMIT), "before"),
        counted(walk(body, filter, beyond(key, own, up), up, PAGE), "behind"));
  }

  static Neighbours neighbours(Record row) {
    return new Neighbours(
        row.get("own_key") != null,
        row.get("previous", UUID.class),
        row.get("next", UUID.class),
        row.get("before", int.class),
        row.get("behind", int.class));
  }

  /**
   * The place of an application in a list.
   *
   * @param inside whether it stands in that list at all
   * @param before how many stand before it, at most 100
   * @param behind how many stand behind it, at most a page
   */
  public record Neighbours(
      boolean inside, @Nullable UUID previous, @Nullable UUID next, int before, int behind) {
    /** 「第 3 份，共 20+ 份」; empty outside the list. */
    public String told() {
      if (!inside) {
        return "";
      }
      if (before >= PLACE_LIMIT) {
        return "第 " + PLACE_LIMIT + "+ 份";
      }
      int known = before + 1 + behind;
      return "第 " + (before + 1) + " 份，共 " + known + (behind >= PAGE ? "+" : "") + " 份";
    }
  }

  private Select<org.jooq.Record1<UUID>> walk(
      UUID body, AuditListFilter filter, Condition beyond, boolean up, int limit) {
    Field<UUID> key = AuditMatches.key(filter.tab());
    return DSL.select(TITLE_APPLICATION.ID)
        .from(AuditMatches.tables(filter.tab()))
        .where(AuditMatches.wanted(body, filter, today()))
        .and(beyond)
        .orderBy(up ? key.asc() : key.desc())
        .limit(limit);
  }

  private static Field<?> counted(Select<?> rows, String name) {
    return DSL.field(DSL.selectCount().from(rows.asTable("counted_" + name))).as(name);
  }

  private static Condition beyond(Field<UUID> key, Field<UUID> place, boolean up) {
    return up ? key.gt(place) : key.lt(place);
  }

  private LocalDate today() {
    return ProvinceTime.today(clock);
  }

  private static AuditLine line(Record row) {
    return new AuditLine(
        row.get(KEY),
        row.get(TITLE_APPLICATION.ID),
        row.get(TITLE_APPLICATION.VERSION),
        row.get(TITLE_APPLICATION.APPLICATION_NO),
        row.get(TITLE_APPLICATION.PERSON_ID),
        row.get(PERSON.NAME),
        row.get(ORGANISATION.NAME),
        row.get(TITLE_APPLICATION.TITLE_NAME_ID),
        row.get(TITLE_APPLICATION.SPECIALTY_ID),
        ApplicationState.valueOf(row.get(TITLE_APPLICATION.STATUS)),
        row.get(TITLE_APPLICATION.ROUND),
        row.get(SINCE),
        row.get(DUE),
        row.get(AuditMatches.DOUBTFUL),
        row.get(AuditMatches.ASKED));
  }
}
