package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ROW;
import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;
import static cn.zhicheng.schema.Tables.ENTRY_RETURN;
import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntrySource;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.retention.Detached;
import cn.zhicheng.retention.Expiring;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Entries a person wrote and never handed to anybody: all that the library may lose. The row stays,
 * since its history names it; nothing of what was written does.
 */
@Component
class UnsubmittedEntries implements Expiring {
  static final String KIND = "ENTRY_DRAFT";
  private static final String REASON = "超过保存期限，内容已删除";
  private static final JSONB EMPTY = JSONB.valueOf("{}");

  /** Erased before: nothing is left of it. */
  static final Condition EMPTIED =
      ACHIEVEMENT_ENTRY
          .STATUS
          .eq(EntryState.DELETED.name())
          .and(ACHIEVEMENT_ENTRY.PAYLOAD.eq(EMPTY))
          .and(ACHIEVEMENT_ENTRY.TYPED.eq(EMPTY));

  /** Nobody but its person ever saw it, and something is left of it. */
  static final Condition NEVER_SUBMITTED =
      ACHIEVEMENT_ENTRY
          .STATUS
          .in(EntryState.DRAFT.name(), EntryState.DELETED.name())
          .and(ACHIEVEMENT_ENTRY.SOURCE.eq(EntrySource.USER.name()))
          .and(ACHIEVEMENT_ENTRY.SUBMITTED_AT.isNull())
          .and(ACHIEVEMENT_ENTRY.AUDITED_AT.isNull())
          .and(DSL.not(EMPTIED))
          .and(
              DSL.notExists(
                  DSL.selectOne()
                      .from(APPLICATION_ITEM)
                      .where(APPLICATION_ITEM.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID))))
          .and(
              DSL.notExists(
                  DSL.selectOne()
                      .from(ENTRY_RETURN)
                      .where(ENTRY_RETURN.ENTRY_ID.eq(ACHIEVEMENT_ENTRY.ID))))
          .and(
              DSL.notExists(
                  DSL.selectOne()
                      .from(JOURNAL_ENTRY)
                      .where(JOURNAL_ENTRY.SUBJECT_KIND.eq(EntryHistory.KIND))
                      .and(JOURNAL_ENTRY.SUBJECT_ID.eq(ACHIEVEMENT_ENTRY.ID))
                      .and(JOURNAL_ENTRY.ACTION.eq(EntryMove.SUBMIT.name()))));

  private final DSLContext db;
  private final Claims claims;
  private final Journal journal;
  private final List<Detached> files;
  private final Clock clock;

  UnsubmittedEntries(
      DSLContext db, Claims claims, Journal journal, List<Detached> files, Clock clock) {
    this.db = db;
    this.claims = claims;
    this.journal = journal;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  private static Condition untouched(Instant since) {
    return NEVER_SUBMITTED.and(ACHIEVEMENT_ENTRY.UPDATED_AT.lt(since));
  }

  @Override
  public List<Idle> idle(Instant since, int most) {
    return found(untouched(since).and(Expiring.untold(KIND, ACHIEVEMENT_ENTRY.ID)), most);
  }

  @Override
  public List<Idle> still(UUID subject, Instant since) {
    return found(untouched(since).and(ACHIEVEMENT_ENTRY.ID.eq(subject)), 1);
  }

  private List<Idle> found(Condition which, int most) {
    return db.selectFrom(ACHIEVEMENT_ENTRY)
        .where(which)
        .orderBy(ACHIEVEMENT_ENTRY.ID)
        .limit(most)
        .fetch(row ->
            new Idle(
                row.getId(),
                row.getPersonId(),
                row.getTitle().isBlank() ? "一条没有标题的业绩草稿" : "业绩草稿「" + row.getTitle() + "」",
                "/library/entries/" + row.getId()));
  }

  @Override
  public boolean erase(UUID subject, Instant since) {
    return erase(subject, untouched(since), By.system(), REASON);
  }

  /** All that this person never handed in; says how many. */
  long eraseAll(UUID person, By by, String reason) {
    return of(person).stream().filter(id -> erase(id, NEVER_SUBMITTED, by, reason)).count();
  }

  private List<UUID> of(UUID person) {
    return db.select(ACHIEVEMENT_ENTRY.ID)
        .from(ACHIEVEMENT_ENTRY)
        .where(NEVER_SUBMITTED)
        .and(ACHIEVEMENT_ENTRY.PERSON_ID.eq(person))
        .orderBy(ACHIEVEMENT_ENTRY.ID)
        .fetch(ACHIEVEMENT_ENTRY.ID);
  }

  private boolean erase(UUID id, Condition which, By by, String reason) {
    var held =
        db.selectFrom(ACHIEVEMENT_ENTRY)
            .where(ACHIEVEMENT_ENTRY.ID.eq(id))
            .and(which)
            .forUpdate()
            .fetchOptional();
    held.ifPresent(row -> {
      if (row.getStatus().equals(EntryState.DRAFT.name())) {
        journal.write(
            by,
            Entry.move(
                EntryHistory.KIND,
                id,
                EntryMove.DELETE,
                EntryState.DRAFT,
                EntryState.DELETED,
                reason));
      }
      journal.write(
          by, new Entry(EntryHistory.KIND, id, EntryHistory.ERASE, null, null, reason, Map.of()));
      empty(id, row.getPersonId());
    });
    return held.isPresent();
  }

  private void empty(UUID id, UUID person) {
    db.update(ACHIEVEMENT_ENTRY)
        .set(ACHIEVEMENT_ENTRY.STATUS, EntryState.DELETED.name())
        .set(ACHIEVEMENT_ENTRY.TITLE, "")
        .set(ACHIEVEMENT_ENTRY.PAYLOAD, EMPTY)
        .set(ACHIEVEMENT_ENTRY.TYPED, EMPTY)
        .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant())
        .set(ACHIEVEMENT_ENTRY.VERSION, ACHIEVEMENT_ENTRY.VERSION.plus(1))
        .where(ACHIEVEMENT_ENTRY.ID.eq(id))
        .execute();
    db.deleteFrom(ACHIEVEMENT_ROW).where(ACHIEVEMENT_ROW.ENTRY_ID.eq(id)).execute();
    claims.drop(List.of(id));
    List<UUID> detached =
        db.deleteFrom(ACHIEVEMENT_FILE)
            .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(id))
            .returningResult(ACHIEVEMENT_FILE.DOCUMENT_ID)
            .fetch(ACHIEVEMENT_FILE.DOCUMENT_ID);
    files.forEach(each -> each.forget(person, detached));
  }
}
