package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;
import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TASK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;
import static cn.zhicheng.schema.Tables.TITLE_NAME;

import cn.zhicheng.achievement.Doubts;
import cn.zhicheng.task.TaskKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.jooq.impl.DSL;

/**
 * The rows of a body's list: waiting ones walk along its open work, all others along its decisions.
 * Both are read by key, so that page 500 costs as much as page 1.
 */
final class AuditMatches {
  static final cn.zhicheng.schema.tables.AuditRecord LAST = AUDIT_RECORD.as("last");
  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);
  private static final Condition DOUBTS =
      DSL.exists(
          DSL.selectOne()
              .from(APPLICATION_ITEM)
              .where(APPLICATION_ITEM.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
              .and(Doubts.doubtful(APPLICATION_ITEM.ENTRY_ID)));

  static final Field<Boolean> DOUBTFUL = DSL.field(DOUBTS).as("doubtful");

  /** The applicant asks this body to return it, and waits for the answer. */
  static final Field<Boolean> ASKED = DSL.field(DossierStore.asked()).as("asked");

  private AuditMatches() {}

  /** What the list is ordered and paged by. */
  static Field<UUID> key(AuditTab tab) {
    return tab == AuditTab.WAITING ? TASK.ID : LAST.ID;
  }

  static TableOnConditionStep<Record> tables(AuditTab tab) {
    var first =
        tab == AuditTab.WAITING
            ? TASK.join(TITLE_APPLICATION).on(TITLE_APPLICATION.ID.eq(TASK.SUBJECT_ID))
            : LAST.join(TITLE_APPLICATION).on(TITLE_APPLICATION.ID.eq(LAST.APPLICATION_ID));
    return first
        .join(PERSON)
        .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TITLE_APPLICATION.UNIT_ID))
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID));
  }

  /** All the filter asks for. */
  static Condition wanted(UUID body, AuditListFilter filter, LocalDate today) {
    return inTab(body, filter.tab())
        .and(search(filter))
        .and(narrowed(filter))
        .and(filter.overdue() && filter.waiting() ? TASK.DUE_ON.lt(today) : DSL.noCondition())
        .and(returned(body, filter.returned()));
  }

  private static Condition inTab(UUID body, AuditTab tab) {
    return switch (tab) {
      case WAITING ->
          TASK.ORGANISATION_ID
              .eq(body)
              .and(TASK.KIND.eq(TaskKind.APPLICATION.name()))
              .and(TITLE_APPLICATION.STATUS.eq(ApplicationState.IN_AUDIT.name()));
      case DONE -> decided(body, Decision.PASS, Decision.REJECT);
      case RETURNED -> decided(body, Decision.RETURN);
    };
  }

  /** The body's newest decision was one of these, and it does not wait there again. */
  private static Condition decided(UUID body, Decision... decisions) {
    var later = AUDIT_RECORD.as("later");
    return LAST.ORGANISATION_ID
        .eq(body)
        .and(LAST.DECISION.in(Arrays.stream(decisions).map(Enum::name).toList()))
        .and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name()))
        .andNotExists(
            DSL.selectOne()
                .from(later)
                .where(later.APPLICATION_ID.eq(LAST.APPLICATION_ID))
                .and(later.ORGANISATION_ID.eq(body))
                .and(DSL.row(later.ROUND, later.SEQ).gt(LAST.ROUND, LAST.SEQ)))
        .andNotExists(
            DSL.selectOne()
                .from(TASK)
                .where(TASK.KIND.eq(TaskKind.APPLICATION.name()))
                .and(TASK.SUBJECT_ID.eq(LAST.APPLICATION_ID))
                .and(TASK.ORGANISATION_ID.eq(body)));
  }

  private static Condition search(AuditListFilter filter) {
    String typed = filter.search();
    if (typed.isEmpty()) {
      return DSL.noCondition();
    }
    if (filter.byNumber()) {
      return TITLE_APPLICATION.APPLICATION_NO.contains(typed);
    }
    return begins(filter.waiting() ? TASK.PERSON_NAME : PERSON.NAME, typed);
  }

  /** Whether a text begins with another, in words an index answers whatever is asked for. */
  static Condition begins(Field<String> text, String typed) {
    return DSL.condition(
        "({0} ~>=~ {1} and {0} ~<~ {2})", text, DSL.val(typed), DSL.val(typed + LAST_CHARACTER));
  }

  private static Condition narrowed(AuditListFilter filter) {
    Condition wanted = DSL.noCondition();
    if (!filter.plan().isEmpty()) {
      wanted = wanted.and(REVIEW_PLAN.NAME.containsIgnoreCase(filter.plan()));
    }
    if (!filter.unit().isEmpty()) {
      wanted = wanted.and(ORGANISATION.NAME.containsIgnoreCase(filter.unit()));
    }
    if (!filter.level().isEmpty()) {
      wanted =
          wanted.and(
              TITLE_APPLICATION.TITLE_NAME_ID.in(
                  DSL.select(TITLE_NAME.ID)
                      .from(TITLE_NAME)
                      .where(TITLE_NAME.LEVEL.eq(filter.level()))));
    }
    if (!filter.region().isEmpty()) {
      String below = filter.region().replaceFirst("(00)+$", "");
      wanted = wanted.and(TITLE_APPLICATION.REGION_CODE.startsWith(below));
    }
    if (filter.again()) {
      wanted = wanted.and(TITLE_APPLICATION.ROUND.gt((short) 1));
    }
    return filter.doubts() ? wanted.and(DOUBTS) : wanted;
  }

  private static Condition returned(UUID body, String by) {
    var made = AUDIT_RECORD.as("made");
    if (!List.of("OWN", "OTHER").contains(by)) {
      return DSL.noCondition();
    }
    return DSL.exists(
        DSL.selectOne()
            .from(made)
            .where(made.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
            .and(made.DECISION.eq(Decision.RETURN.name()))
            .and(by.equals("OWN") ? made.ORGANISATION_ID.eq(body) : made.ORGANISATION_ID.ne(body)));
  }
}
