package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_SUBMISSION;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TASK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.task.TaskKind;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The rest of an application's life for tests, and what the database says of it. */
@Component
public class Life {
  private final DSLContext db;
  private final AuditFiles files;
  private final NoteOpened note;
  private final RecallApplication recall;
  private final DeleteApplication delete;
  private final RestoreApplication restore;
  private final Applications applications;
  private final ApplicationsOfCancelledPlan cancelled;
  private final TransactionTemplate transaction;

  Life(
      DSLContext db,
      AuditFiles files,
      NoteOpened note,
      RecallApplication recall,
      DeleteApplication delete,
      RestoreApplication restore,
      Applications applications,
      ApplicationsOfCancelledPlan cancelled,
      TransactionTemplate transaction) {
    this.db = db;
    this.files = files;
    this.note = note;
    this.recall = recall;
    this.delete = delete;
    this.restore = restore;
    this.applications = applications;
    this.cancelled = cancelled;
    this.transaction = transaction;
  }

  /** As it is in the database, deleted or not. */
  Application row(UUID id) {
    return db.selectFrom(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.ID.eq(id))
        .fetchSingle(ApplicationStore::application);
  }

  public void open(Actor unit, UUID id) {
    note.opened(files.of(unit, id));
  }

  public void recall(Actor applicant, UUID id) {
    recall.recall(applicant, id, applications.own(applicant, id).version());
  }

  public void delete(Actor applicant, UUID id) {
    delete.delete(applicant, id, applications.own(applicant, id).version());
  }

  public void restore(Actor applicant, UUID id) {
    restore.restore(applicant, id, row(id).version());
  }

  /** Calls the story's plan off as far as applications know of it. */
  public void cancel(Cast.Story story, String reason) {
    transaction.executeWithoutResult(status -> {
      db.update(REVIEW_PLAN)
          .set(REVIEW_PLAN.STATUS, PlanStatus.CANCELLED.name())
          .where(REVIEW_PLAN.ID.eq(story.plan().id()))
          .execute();
      cancelled.end(story.city(), story.plan(), reason);
    });
  }

  /** What nobody may do: changes a submission behind the product's back. */
  void tamper(UUID id) {
    db.update(APPLICATION_SUBMISSION)
        .set(APPLICATION_SUBMISSION.CONTENT, org.jooq.JSONB.valueOf("[]"))
        .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(id))
        .execute();
  }

  /** The bodies in whose task centres it lies. */
  List<UUID> tasks(UUID id) {
    return db.select(TASK.ORGANISATION_ID)
        .from(TASK)
        .where(TASK.KIND.eq(TaskKind.APPLICATION.name()))
        .and(TASK.SUBJECT_ID.eq(id))
        .fetch(TASK.ORGANISATION_ID);
  }

  /** How many applications use up a person's plan year. */
  int live(UUID person, int year) {
    return db.fetchCount(
        TITLE_APPLICATION,
        TITLE_APPLICATION
            .PERSON_ID
            .eq(person)
            .and(TITLE_APPLICATION.PLAN_YEAR.eq((short) year))
            .and(
                TITLE_APPLICATION.STATUS.notIn(
                    ApplicationState.DELETED.name(), ApplicationState.CANCELLED.name())));
  }
}
