package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.shared.Slice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The applications one body has or had to audit, page by page, in one statement (FAQ-U15). */
@Repository
public class AuditList {
  private static final int PAGE = 20;
  private static final cn.zhicheng.schema.tables.AuditRecord LAST = AUDIT_RECORD.as("last");
  private final DSLContext db;

  AuditList(DSLContext db) {
    this.db = db;
  }

  /**
   * One page: waiting applications oldest first, all others newest first.
   *
   * @param search part of the person's name, or of the number; empty for all
   * @param after key of the page before; null or unreadable for the first
   */
  public Slice<AuditLine> page(UUID body, AuditTab tab, String search, @Nullable String after) {
    boolean oldestFirst = tab == AuditTab.WAITING;
    Field<Instant> since = oldestFirst ? TITLE_APPLICATION.STEP_SINCE : LAST.DECIDED_AT;
    List<AuditLine> rows =
        db.select(
                TITLE_APPLICATION.ID,
                TITLE_APPLICATION.APPLICATION_NO,
                PERSON.NAME,
                ORGANISATION.NAME,
                TITLE_APPLICATION.TITLE_NAME_ID,
                TITLE_APPLICATION.SPECIALTY_ID,
                TITLE_APPLICATION.STATUS,
                TITLE_APPLICATION.ROUND,
                since.as("since"))
            .from(oldestFirst ? files() : files().join(LAST).on(lastOf(body)))
            .where(inTab(body, tab))
            .and(matches(search.strip()))
            .and(beyond(after, since, oldestFirst))
            .orderBy(order(since, oldestFirst))
            .limit(PAGE + 1)
            .fetch(AuditList::line);
    return Slice.cut(rows, PAGE, AuditList::key);
  }

  private static TableOnConditionStep<?> files() {
    return TITLE_APPLICATION
        .join(PERSON)
        .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TITLE_APPLICATION.UNIT_ID));
  }

  private static Condition inTab(UUID body, AuditTab tab) {
    return switch (tab) {
      case WAITING -> waitsAt(body);
      case DONE -> DSL.not(waitsAt(body)).and(decided(Decision.PASS, Decision.REJECT));
      case RETURNED -> DSL.not(waitsAt(body)).and(decided(Decision.RETURN));
    };
  }

  private static Condition waitsAt(UUID body) {
    return TITLE_APPLICATION
        .STATUS
        .eq(ApplicationState.IN_AUDIT.name())
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(APPLICATION_STEP)
                    .where(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
                    .and(APPLICATION_STEP.SEQ.eq(TITLE_APPLICATION.CURRENT_STEP))
                    .and(APPLICATION_STEP.ORGANISATION_ID.eq(body))));
  }

  /** The body's newest decision: none of its own is later. */
  private static Condition lastOf(UUID body) {
    var later = AUDIT_RECORD.as("later");
    return LAST.APPLICATION_ID
        .eq(TITLE_APPLICATION.ID)
        .and(LAST.ORGANISATION_ID.eq(body))
        .andNotExists(
            DSL.selectOne()
                .from(later)
                .where(later.APPLICATION_ID.eq(LAST.APPLICATION_ID))
                .and(later.ORGANISATION_ID.eq(body))
                .and(DSL.row(later.ROUND, later.SEQ).gt(LAST.ROUND, LAST.SEQ)));
  }

  private static Condition decided(Decision... decisions) {
    return TITLE_APPLICATION
        .STATUS
        .ne(ApplicationState.DELETED.name())
        .and(LAST.DECISION.in(Arrays.stream(decisions).map(Enum::name).toList()));
  }

  private static Condition matches(String search) {
    return search.isEmpty()
        ? DSL.noCondition()
        : PERSON
            .NAME
            .containsIgnoreCase(search)
            .or(TITLE_APPLICATION.APPLICATION_NO.containsIgnoreCase(search));
  }

  private static List<OrderField<?>> order(Field<Instant> since, boolean oldestFirst) {
    return oldestFirst
        ? List.of(since.asc(), TITLE_APPLICATION.ID.asc())
        : List.of(since.desc(), TITLE_APPLICATION.ID.desc());
  }

  private static Condition beyond(
      @Nullable String after, Field<Instant> since, boolean oldestFirst) {
    String[] parts = after == null ? new String[0] : after.split("_", 2);
    if (parts.length != 2) {
      return DSL.noCondition();
    }
    try {
      Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      UUID id = UUID.fromString(parts[1]);
      var row = DSL.row(since, TITLE_APPLICATION.ID);
      return oldestFirst ? row.gt(at, id) : row.lt(at, id);
    } catch (IllegalArgumentException e) {
      return DSL.noCondition();
    }
  }

  private static String key(AuditLine line) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, line.since()) + "_" + line.id();
  }

  private static AuditLine line(Record row) {
    return new AuditLine(
        row.get(TITLE_APPLICATION.ID),
        row.get(TITLE_APPLICATION.APPLICATION_NO),
        row.get(PERSON.NAME),
        row.get(ORGANISATION.NAME),
        row.get(TITLE_APPLICATION.TITLE_NAME_ID),
        row.get(TITLE_APPLICATION.SPECIALTY_ID),
        ApplicationState.valueOf(row.get(TITLE_APPLICATION.STATUS)),
        row.get(TITLE_APPLICATION.ROUND),
        row.get("since", Instant.class));
  }
}
