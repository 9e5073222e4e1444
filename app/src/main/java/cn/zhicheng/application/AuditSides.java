package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;
import static cn.zhicheng.schema.Tables.AUDIT_NOTE;
import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.achievement.AdjustedCases;
import cn.zhicheng.achievement.Doubts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What stands beside a file on an auditor's desk. The file was loaded in its scope before. */
@Repository
public class AuditSides {
  private static final int NOTES = 100;
  private final DSLContext db;
  private final AuditList list;

  AuditSides(DSLContext db, AuditList list) {
    this.db = db;
    this.list = list;
  }

  /**
   * The side of one file.
   *
   * @param notes oldest first
   * @param doubtful whether an entry in it is claimed by somebody else, or twice
   * @param adjusted whether cases in it were adjusted
   */
  public record Side(
      List<AuditNote> notes,
      List<OpinionTemplate> templates,
      boolean doubtful,
      boolean adjusted,
      AuditList.Neighbours place) {}

  /** One statement. */
  public Side of(UUID body, UUID application, AuditListFilter filter) {
    Field<List<AuditNote>> notes = notes(application);
    Field<List<OpinionTemplate>> templates = OpinionTemplates.kept(body);
    Field<Boolean> shared = holds(application, Doubts.shared(APPLICATION_ITEM.ENTRY_ID), "shared");
    Field<Boolean> adjusted =
        holds(application, AdjustedCases.adjusted(APPLICATION_ITEM.ENTRY_ID), "adjusted");
    var fields = new ArrayList<Field<?>>(list.place(body, filter, application));
    fields.addAll(List.of(notes, templates, shared, adjusted));
    return db.select(fields)
        .fetchSingle(row ->
            new Side(
                row.get(notes),
                row.get(templates),
                row.get(shared),
                row.get(adjusted),
                AuditList.neighbours(row)));
  }

  /** Whether an entry in it is claimed by somebody else; one statement. */
  boolean doubtful(UUID application) {
    Field<Boolean> doubt =
        holds(application, Doubts.doubtful(APPLICATION_ITEM.ENTRY_ID), "doubtful");
    return db.select(doubt).fetchSingle().value1();
  }

  private static Field<Boolean> holds(UUID application, Condition ofEntry, String name) {
    return DSL.field(
            DSL.exists(
                DSL.selectOne()
                    .from(APPLICATION_ITEM)
                    .where(APPLICATION_ITEM.APPLICATION_ID.eq(application))
                    .and(ofEntry)))
        .as(name);
  }

  private static Field<List<AuditNote>> notes(UUID application) {
    return DSL.multiset(
            DSL.select(
                    AUDIT_NOTE.ID,
                    ORGANISATION.NAME,
                    AUDIT_NOTE.ACTOR_NAME,
                    AUDIT_NOTE.TEXT,
                    AUDIT_NOTE.WRITTEN_AT)
                .from(AUDIT_NOTE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(AUDIT_NOTE.ORGANISATION_ID))
                .where(AUDIT_NOTE.APPLICATION_ID.eq(application))
                .orderBy(AUDIT_NOTE.ID)
                .limit(NOTES))
        .as("notes")
        .convertFrom(rows ->
            rows.map(row ->
                new AuditNote(
                    row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
  }
}
