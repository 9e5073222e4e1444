package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_FILE;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.NOTIFICATION;
import static cn.zhicheng.schema.Tables.RETENTION_NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.retention.EndRetention;
import cn.zhicheng.retention.RetentionRules;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What nobody touched for years is told of twice and then erased; what anybody audited never is.
 */
@ProductTest
class UntouchedDraftsAreErasedTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired WithdrawEntry withdrawEntry;
  @Autowired EntryStore store;
  @Autowired EndRetention retention;
  @Autowired RetentionRules rules;
  @Autowired Journal journal;
  @Autowired DSLContext db;
  @Autowired Clock clock;
  private Actor wang;

  @BeforeEach
  void person() {
    wang = cast.personOf(cast.unit("合肥市蜀山区教育体育局"), "王䶮");
  }

  private Pick draft() {
    return saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
  }

  /** As if it had lain there since just before its first notice is due. */
  private void untouched(UUID entry) {
    int days = rules.days(UnsubmittedEntries.KIND) - RetentionRules.FIRST_NOTICE + 1;
    db.update(ACHIEVEMENT_ENTRY)
        .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant().minus(days, ChronoUnit.DAYS))
        .where(ACHIEVEMENT_ENTRY.ID.eq(entry))
        .execute();
  }

  /** As if what was told had been told so many days earlier. */
  private void daysLater(UUID entry, int days) {
    db.update(RETENTION_NOTICE)
        .set(RETENTION_NOTICE.FIRST_ON, RETENTION_NOTICE.FIRST_ON.minus(days))
        .set(RETENTION_NOTICE.SECOND_ON, RETENTION_NOTICE.SECOND_ON.minus(days))
        .set(RETENTION_NOTICE.ERASE_ON, RETENTION_NOTICE.ERASE_ON.minus(days))
        .where(RETENTION_NOTICE.SUBJECT_ID.eq(entry))
        .execute();
    db.update(ACHIEVEMENT_ENTRY)
        .set(
            ACHIEVEMENT_ENTRY.UPDATED_AT,
            org.jooq.impl.DSL.field(
                "{0} - {1} * interval '1 day'",
                ACHIEVEMENT_ENTRY.UPDATED_AT.getDataType(), ACHIEVEMENT_ENTRY.UPDATED_AT, days))
        .where(ACHIEVEMENT_ENTRY.ID.eq(entry))
        .execute();
  }

  private List<String> told() {
    return db.select(NOTIFICATION.SENTENCE)
        .from(NOTIFICATION)
        .where(NOTIFICATION.RECIPIENT_ID.eq(wang.person()))
        .orderBy(NOTIFICATION.ID)
        .fetch(NOTIFICATION.SENTENCE);
  }

  private LibraryEntry now(UUID entry) {
    return store.ofPerson(wang.person(), entry);
  }

  @Test
  void itIsToldNinetyAndThirtyDaysBeforeAndThenErasedWithItsFiles() {
    UUID entry = draft().id();
    UUID file =
        db.select(ACHIEVEMENT_FILE.DOCUMENT_ID)
            .from(ACHIEVEMENT_FILE)
            .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(entry))
            .fetchSingle()
            .value1();
    String title = now(entry).title();
    untouched(entry);
    retention.go();
    retention.go();
    LocalDate end = ProvinceTime.today(clock).plusDays(90);
    assertThat(told()).singleElement().asString().contains(title, "将于 " + end + " 删除");

    daysLater(entry, 59);
    retention.go();
    assertThat(told()).hasSize(1);
    daysLater(entry, 1);
    retention.go();
    retention.go();
    assertThat(told())
        .hasSize(2)
        .last()
        .asString()
        .contains("将于 " + ProvinceTime.today(clock).plusDays(30));

    daysLater(entry, 29);
    retention.go();
    assertThat(now(entry).title()).isEqualTo(title);
    daysLater(entry, 1);
    retention.go();
    assertThat(now(entry).state()).isEqualTo(EntryState.DELETED);
    assertThat(now(entry).title()).isEmpty();
    assertThat(now(entry).payload()).isEmpty();
    assertThat(db.fetchExists(DOCUMENT, DOCUMENT.ID.eq(file))).isFalse();
    assertThat(db.fetchExists(RETENTION_NOTICE, RETENTION_NOTICE.SUBJECT_ID.eq(entry))).isFalse();
    var lines = journal.of(EntryHistory.KIND, entry);
    assertThat(lines).extracting(line -> line.action()).endsWith("DELETE", "ERASE");
    assertThat(lines.toString()).doesNotContain(title);
    retention.go();
    assertThat(journal.of(EntryHistory.KIND, entry)).hasSameSizeAs(lines);
  }

  @Test
  void whoTouchesItKeepsItAndIsToldAnewAnotherTime() {
    UUID entry = draft().id();
    untouched(entry);
    retention.go();
    daysLater(entry, 95);
    db.update(ACHIEVEMENT_ENTRY)
        .set(ACHIEVEMENT_ENTRY.UPDATED_AT, clock.instant())
        .where(ACHIEVEMENT_ENTRY.ID.eq(entry))
        .execute();
    retention.go();
    assertThat(now(entry).state()).isEqualTo(EntryState.DRAFT);
    assertThat(db.fetchExists(RETENTION_NOTICE, RETENTION_NOTICE.SUBJECT_ID.eq(entry))).isFalse();
    assertThat(told()).hasSize(1);
  }

  /** The clock stood still for months: nobody loses the 30 days. */
  @Test
  void nothingIsErasedWithoutTheSecondNoticeThirtyDaysBefore() {
    UUID entry = draft().id();
    untouched(entry);
    retention.go();
    daysLater(entry, 200);
    retention.go();
    assertThat(now(entry).state()).isEqualTo(EntryState.DRAFT);
    assertThat(told()).hasSize(2);
    daysLater(entry, 29);
    retention.go();
    assertThat(now(entry).state()).isEqualTo(EntryState.DRAFT);
    daysLater(entry, 1);
    retention.go();
    assertThat(now(entry).state()).isEqualTo(EntryState.DELETED);
  }

  @Test
  void whatWasEverHandedInIsLeftAloneEvenWhenItWasTakenBack() {
    Pick draft = draft();
    submitEntry.submit(wang, draft.id(), draft.version());
    untouched(draft.id());
    retention.go();
    withdrawEntry.withdraw(wang, draft.id(), now(draft.id()).version());
    untouched(draft.id());
    retention.go();
    assertThat(told()).isEmpty();
  }

  @Test
  void aFileThatAnotherEntryUsesStays() {
    UUID kept = draft().id();
    UUID entry = draft().id();
    UUID shared =
        db.select(ACHIEVEMENT_FILE.DOCUMENT_ID)
            .from(ACHIEVEMENT_FILE)
            .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(kept))
            .fetchSingle()
            .value1();
    db.update(ACHIEVEMENT_FILE)
        .set(ACHIEVEMENT_FILE.DOCUMENT_ID, shared)
        .where(ACHIEVEMENT_FILE.ENTRY_ID.eq(entry))
        .execute();
    untouched(entry);
    retention.go();
    daysLater(entry, 60);
    retention.go();
    daysLater(entry, 30);
    retention.go();
    assertThat(now(entry).state()).isEqualTo(EntryState.DELETED);
    assertThat(db.fetchExists(DOCUMENT, DOCUMENT.ID.eq(shared))).isTrue();
  }

  @Test
  void twoNodesAtTheSameMomentTellAndEraseOnce() throws InterruptedException {
    UUID entry = draft().id();
    untouched(entry);
    AtOnce.both(retention::go, retention::go);
    retention.go();
    assertThat(told()).hasSize(1);
    daysLater(entry, 60);
    retention.go();
    daysLater(entry, 30);
    AtOnce.both(retention::go, retention::go);
    retention.go();
    assertThat(
            journal.of(EntryHistory.KIND, entry).stream().filter(l -> l.action().equals("ERASE")))
        .hasSize(1);
  }
}
