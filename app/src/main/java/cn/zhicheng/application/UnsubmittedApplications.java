package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_DOCUMENT;
import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;
import static cn.zhicheng.schema.Tables.APPLICATION_REVISION;
import static cn.zhicheng.schema.Tables.APPLICATION_SUBMISSION;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.application.access.Deadlines;
import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.retention.Detached;
import cn.zhicheng.retention.Expiring;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Applications a person began and never handed in: drafts that nobody touched for years go into the
 * bin, and what lay in the bin longer than it can be taken out is emptied. The row stays, since its
 * history names it.
 */
@Component
class UnsubmittedApplications implements Expiring {
  static final String KIND = "APPLICATION_DRAFT";

  /** Its content was erased; the state stays. */
  static final String ERASE = "ERASE";

  private static final JSONB EMPTY = JSONB.valueOf("{}");
  private static final Condition NEVER_SUBMITTED =
      TITLE_APPLICATION
          .ROUND
          .eq((short) 0)
          .and(TITLE_APPLICATION.SUBMITTED_AT.isNull())
          .and(
              DSL.notExists(
                  DSL.selectOne()
                      .from(APPLICATION_SUBMISSION)
                      .where(APPLICATION_SUBMISSION.APPLICATION_ID.eq(TITLE_APPLICATION.ID))));

  private final DSLContext db;
  private final EndApplications end;
  private final Journal journal;
  private final List<Detached> files;
  private final Clock clock;

  UnsubmittedApplications(
      DSLContext db, EndApplications end, Journal journal, List<Detached> files, Clock clock) {
    this.db = db;
    this.end = end;
    this.journal = journal;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** The plan must be over: until then a draft may still be handed in. */
  private Condition untouched(Instant since) {
    return NEVER_SUBMITTED
        .and(draft())
        .and(TITLE_APPLICATION.UPDATED_AT.lt(since))
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(REVIEW_PLAN)
                    .where(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
                    .and(REVIEW_PLAN.PERSON_DEADLINE.lt(clock.instant()))));
  }

  @Override
  public List<Idle> idle(Instant since, int most) {
    return found(untouched(since).and(Expiring.untold(KIND, TITLE_APPLICATION.ID)), most);
  }

  @Override
  public List<Idle> still(UUID subject, Instant since) {
    return found(untouched(since).and(TITLE_APPLICATION.ID.eq(subject)), 1);
  }

  private List<Idle> found(Condition which, int most) {
    return db.selectFrom(TITLE_APPLICATION)
        .where(which)
        .orderBy(TITLE_APPLICATION.ID)
        .limit(most)
        .fetch(row ->
            new Idle(
                row.getId(),
                row.getPersonId(),
                row.getPlanYear() + " 申报年度的申报草稿",
                "/applications/" + row.getId()));
  }

  @Override
  public boolean erase(UUID subject, Instant since) {
    return bin(untouched(since).and(TITLE_APPLICATION.ID.eq(subject)), By.system(), "超过保存期限") == 1;
  }

  /** Drafts of this person go into the bin and are emptied at once; says how many. */
  int eraseAll(UUID person, By by, String reason) {
    Condition own = NEVER_SUBMITTED.and(TITLE_APPLICATION.PERSON_ID.eq(person));
    bin(own.and(draft()), by, reason);
    List<UUID> all = deleted(own, Integer.MAX_VALUE);
    all.forEach(id -> empty(id, by, reason));
    return all.size();
  }

  /** Which those are. */
  static Condition erasable(UUID person) {
    return NEVER_SUBMITTED.and(TITLE_APPLICATION.PERSON_ID.eq(person)).and(draft().or(inBin()));
  }

  private static Condition draft() {
    return TITLE_APPLICATION.STATUS.eq(ApplicationState.DRAFT.name());
  }

  /** Not emptied yet: what was emptied keeps no address of the commitment. */
  private static Condition inBin() {
    return TITLE_APPLICATION
        .STATUS
        .eq(ApplicationState.DELETED.name())
        .and(TITLE_APPLICATION.COMMITMENT_IP.ne(""));
  }

  private int bin(Condition which, By by, String reason) {
    List<Application> held =
        db.selectFrom(TITLE_APPLICATION)
            .where(which)
            .forUpdate()
            .fetch(ApplicationStore::application);
    if (!held.isEmpty()) {
      UUID[] ids = held.stream().map(Application::id).toArray(UUID[]::new);
      db.update(TITLE_APPLICATION)
          .set(TITLE_APPLICATION.STATUS, ApplicationState.DELETED.name())
          .set(TITLE_APPLICATION.DELETED_FROM, TITLE_APPLICATION.STATUS)
          .set(TITLE_APPLICATION.DELETED_AT, clock.instant())
          .where(TITLE_APPLICATION.ID.eq(DSL.any(ids)))
          .execute();
      end.end(held, ApplicationMove.DELETE, ApplicationState.DELETED, reason, by);
    }
    return held.size();
  }

  /** Empties what nobody can take out of the bin any more; says how many. */
  int emptyBins(int most) {
    Instant before = clock.instant().minus(Deadlines.BIN);
    Condition over = NEVER_SUBMITTED.and(TITLE_APPLICATION.DELETED_AT.lt(before));
    List<UUID> some = deleted(over, most);
    some.forEach(id -> empty(id, By.system(), "超过恢复期限，内容已删除"));
    return some.size();
  }

  private void empty(UUID id, By by, String reason) {
    Set<UUID> detached = new LinkedHashSet<>();
    UUID person =
        db.select(TITLE_APPLICATION.PERSON_ID, TITLE_APPLICATION.PHOTO_ID)
            .from(TITLE_APPLICATION)
            .where(TITLE_APPLICATION.ID.eq(id))
            .fetchSingle(row -> {
              if (row.value2() != null) {
                detached.add(row.value2());
              }
              return row.value1();
            });
    detached.addAll(
        db.deleteFrom(APPLICATION_DOCUMENT)
            .where(APPLICATION_DOCUMENT.APPLICATION_ID.eq(id))
            .returningResult(APPLICATION_DOCUMENT.DOCUMENT_ID)
            .fetch(APPLICATION_DOCUMENT.DOCUMENT_ID));
    db.deleteFrom(APPLICATION_ITEM).where(APPLICATION_ITEM.APPLICATION_ID.eq(id)).execute();
    db.deleteFrom(APPLICATION_REVISION).where(APPLICATION_REVISION.APPLICATION_ID.eq(id)).execute();
    db.update(TITLE_APPLICATION)
        .set(TITLE_APPLICATION.CONTENT, EMPTY)
        .setNull(TITLE_APPLICATION.PHOTO_ID)
        .set(TITLE_APPLICATION.COMMITMENT_IP, "")
        .set(TITLE_APPLICATION.VERSION, TITLE_APPLICATION.VERSION.plus(1))
        .where(TITLE_APPLICATION.ID.eq(id))
        .execute();
    journal.write(by, new Entry(Application.SUBJECT, id, ERASE, null, null, reason, Map.of()));
    files.forEach(each -> each.forget(person, detached));
  }

  private List<UUID> deleted(Condition which, int most) {
    return db.select(TITLE_APPLICATION.ID)
        .from(TITLE_APPLICATION)
        .where(which)
        .and(inBin())
        .orderBy(TITLE_APPLICATION.ID)
        .limit(most)
        .forUpdate()
        .skipLocked()
        .fetch(TITLE_APPLICATION.ID);
  }
}
