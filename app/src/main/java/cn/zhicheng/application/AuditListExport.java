package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_RETURN;
import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.TASK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.export.ExportKind;
import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.export.OrderExport;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.person.People;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.task.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** 「申报情况」 as a list to export, read row by row; with masked numbers only. */
@Repository
public class AuditListExport implements ExportKind {
  /** Its code. */
  public static final String CODE = "AUDIT_LIST";

  private static final int FETCHED = 500;
  private static final Field<Integer> RETURNS =
      DSL.field(
              DSL.selectCount()
                  .from(APPLICATION_RETURN)
                  .where(APPLICATION_RETURN.APPLICATION_ID.eq(TITLE_APPLICATION.ID)))
          .as("returns");
  private final DSLContext db;
  private final People people;
  private final TitleNames titles;
  private final Specialties specialties;
  private final Looks looks;

  AuditListExport(
      DSLContext db, People people, TitleNames titles, Specialties specialties, Looks looks) {
    this.db = db;
    this.people = people;
    this.titles = titles;
    this.specialties = specialties;
    this.looks = looks;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<String> head() {
    return List.of(
        "申报编号", "姓名", "证件号码", "工作单位", "申报职称", "申报专业", "状态", "当前环节", "到达或审核时间", "建议办结日期", "退回次数");
  }

  @Override
  public int total(ExportOrder order) {
    return db.fetchCount(
        DSL.selectOne()
            .from(TITLE_APPLICATION)
            .join(PERSON)
            .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
            .where(wanted(order))
            .limit(OrderExport.MOST_ROWS));
  }

  @Override
  public void write(ExportOrder order, Rows rows) {
    Field<Instant> since = since(order);
    try (var lines =
        db.select(PERSON.fields())
            .select(TITLE_APPLICATION.ID, TITLE_APPLICATION.APPLICATION_NO)
            .select(TITLE_APPLICATION.TITLE_NAME_ID, TITLE_APPLICATION.SPECIALTY_ID)
            .select(TITLE_APPLICATION.STATUS, ORGANISATION.NAME, APPLICATION_STEP.LABEL)
            .select(since, TASK.DUE_ON, RETURNS)
            .from(TITLE_APPLICATION)
            .join(PERSON)
            .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(TITLE_APPLICATION.UNIT_ID))
            .leftJoin(TASK)
            .on(TASK.KIND.eq(TaskKind.APPLICATION.name()))
            .and(TASK.SUBJECT_ID.eq(TITLE_APPLICATION.ID))
            .leftJoin(APPLICATION_STEP)
            .on(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
            .and(APPLICATION_STEP.SEQ.eq(TITLE_APPLICATION.CURRENT_STEP))
            .where(wanted(order))
            .orderBy(TITLE_APPLICATION.ID)
            .limit(OrderExport.MOST_ROWS)
            .fetchSize(FETCHED)
            .fetchLazy()) {
      for (Record line : lines) {
        rows.add(cells(line, since), () -> looked(order, line));
      }
    }
  }

  private void looked(ExportOrder order, Record line) {
    looks.record(
        order.by(),
        line.get(PERSON.ID),
        LookKind.EXPORT,
        line.get(TITLE_APPLICATION.ID),
        "申报编号 " + line.get(TITLE_APPLICATION.APPLICATION_NO));
  }

  private List<String> cells(Record row, Field<Instant> since) {
    ApplicationState state = ApplicationState.valueOf(row.get(TITLE_APPLICATION.STATUS));
    boolean inAudit = state == ApplicationState.IN_AUDIT;
    LocalDate due = row.get(TASK.DUE_ON);
    var person = people.read(row);
    return List.of(
        row.get(TITLE_APPLICATION.APPLICATION_NO),
        person.name(),
        person.maskedIdNo(),
        row.get(ORGANISATION.NAME),
        titles.byId(row.get(TITLE_APPLICATION.TITLE_NAME_ID)).name(),
        specialties.byId(row.get(TITLE_APPLICATION.SPECIALTY_ID)).name(),
        state.label(),
        inAudit ? row.get(APPLICATION_STEP.LABEL) : "",
        ProvinceTime.minute(row.get(since)),
        due == null ? "" : due.toString(),
        row.get(RETURNS).toString());
  }

  private static Field<Instant> since(ExportOrder order) {
    return waiting(order)
        ? TITLE_APPLICATION.STEP_SINCE.as("since")
        : last(AUDIT_RECORD.DECIDED_AT, order.organisation()).as("since");
  }

  private static boolean waiting(ExportOrder order) {
    return order.parameter("tab").equals(AuditTab.WAITING.name());
  }

  /** The same files as stand in the tab of the page. */
  private static Condition wanted(ExportOrder order) {
    UUID body = order.organisation();
    Condition here =
        DSL.exists(
            DSL.selectOne()
                .from(TASK)
                .where(TASK.ORGANISATION_ID.eq(body))
                .and(TASK.KIND.eq(TaskKind.APPLICATION.name()))
                .and(TASK.SUBJECT_ID.eq(TITLE_APPLICATION.ID)));
    List<String> decisions =
        order.parameter("tab").equals(AuditTab.RETURNED.name())
            ? List.of(Decision.RETURN.name())
            : List.of(Decision.PASS.name(), Decision.REJECT.name());
    Condition tab =
        waiting(order)
            ? here
            : DSL.not(here)
                .and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name()))
                .and(last(AUDIT_RECORD.DECISION, body).in(decisions));
    String search = order.parameter("q").strip();
    return search.isEmpty()
        ? tab
        : tab.and(
            PERSON
                .NAME
                .containsIgnoreCase(search)
                .or(TITLE_APPLICATION.APPLICATION_NO.containsIgnoreCase(search)));
  }

  private static <T> Field<T> last(Field<T> what, UUID body) {
    return DSL.field(
        DSL.select(what)
            .from(AUDIT_RECORD)
            .where(AUDIT_RECORD.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
            .and(AUDIT_RECORD.ORGANISATION_ID.eq(body))
            .orderBy(AUDIT_RECORD.ROUND.desc(), AUDIT_RECORD.SEQ.desc())
            .limit(1));
  }
}
