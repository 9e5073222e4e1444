package cn.zhicheng.achievement.training;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each record counts once, follows its corrections, and goes when it is withdrawn (FAQ-P21). */
@ProductTest
class TakeTrainingRecordsTest {
  @Autowired TakeTrainingRecords take;
  @Autowired LibraryCast cast;
  @Autowired Library library;
  @Autowired Journal journal;
  @Autowired DSLContext db;

  private Actor wang;

  @BeforeEach
  void makeCast() {
    wang = cast.person("王䶮");
  }

  @Test
  void aFetchedRecordIsApprovedAtOnceAndSaysWhereItComesFrom() {
    Fetched done = take.take(wang, 2026, List.of(record("GX1", 1, 18), record("GX2", 1, 12)));

    assertThat(done.sentence()).isEqualTo("已提取 2026 年公需科目学时：新增 2 条。");
    assertThat(library.approved(wang.person()))
        .extracting(ApprovedEntry::title)
        .containsExactly("2026年 公需科目 数字经济与创新发展 18学时", "2026年 公需科目 数字经济与创新发展 12学时");
    assertThat(journal.of(EntryHistory.KIND, entry("GX1")))
        .singleElement()
        .satisfies(line -> assertThat(line.by().name()).isEqualTo("系统"))
        .satisfies(line -> assertThat(line.newState()).isEqualTo("APPROVED"))
        .satisfies(line ->
            assertThat(line.detail())
                .containsEntry("record", "GX1")
                .containsEntry("onBehalfOf", wang.accountId().toString()));
  }

  @Test
  void theSecondPressAddsNothingAndSaysSo() {
    take.take(wang, 2026, List.of(record("GX1", 1, 18)));
    Fetched again = take.take(wang, 2026, List.of(record("GX1", 1, 18)));

    assertThat(again).isEqualTo(new Fetched(2026, 0, 0, 0, 1));
    assertThat(again.sentence()).isEqualTo("2026 年没有新的公需科目学时，已有的 1 条没有变化，未重复添加。");
    assertThat(library.approved(wang.person())).hasSize(1);
  }

  @Test
  void twoPressesAtOnceAddNothingTwice() throws InterruptedException {
    for (int round = 0; round < 5; round++) {
      int year = 2020 + round;
      List<TrainingRecord> records =
          IntStream.range(0, 8).mapToObj(i -> record("GX" + year + i, 1, year, 6)).toList();
      var outcome =
          AtOnce.both(
              () -> take.take(wang, year, records),
              () -> take.take(wang, year, records.reversed()));
      assertThat(outcome).containsOnlyNulls();
    }
    assertThat(library.approved(wang.person())).hasSize(40);
  }

  @Test
  void aCorrectionIsANewRevisionAndAnOlderAnswerIsNot() {
    take.take(wang, 2026, List.of(record("GX1", 1, 18)));
    Fetched corrected = take.take(wang, 2026, List.of(record("GX1", 3, 24)));
    Fetched older = take.take(wang, 2026, List.of(record("GX1", 2, 20)));

    assertThat(corrected.sentence()).isEqualTo("已提取 2026 年公需科目学时：更正 1 条。");
    assertThat(older.unchanged()).isEqualTo(1);
    assertThat(library.approved(wang.person()))
        .singleElement()
        .satisfies(e -> assertThat(e.revision()).isEqualTo(2))
        .satisfies(e -> assertThat(e.payload()).containsEntry("hours", 24));
    assertThat(journal.of(EntryHistory.KIND, entry("GX1")))
        .extracting(JournalLine::action)
        .containsExactly("FETCH", "CORRECT");
  }

  @Test
  void aWithdrawnRecordGoesForGood() {
    take.take(wang, 2026, List.of(record("GX1", 1, 18)));
    UUID id = entry("GX1");
    Fetched gone = take.take(wang, 2026, List.of(withdrawn("GX1", 2), withdrawn("GX9", 4)));

    assertThat(gone).isEqualTo(new Fetched(2026, 0, 0, 1, 0));
    assertThat(library.approved(wang.person())).isEmpty();
    assertThat(journal.of(EntryHistory.KIND, id).getLast())
        .satisfies(line -> assertThat(line.newState()).isEqualTo("VOIDED"))
        .satisfies(line -> assertThat(line.reason()).isEqualTo("学时数据源已撤销这条记录。"));
    take.take(wang, 2026, List.of(record("GX1", 3, 18)));
    assertThat(library.approved(wang.person())).isEmpty();
  }

  @Test
  void twoPeopleMayHaveTakenTheSameCourse() {
    Actor li = cast.person("李㛃");
    take.take(wang, 2026, List.of(record("GX1", 1, 18)));
    take.take(li, 2026, List.of(record("GX1", 1, 18)));
    assertThat(library.approved(wang.person())).hasSize(1);
    assertThat(library.approved(li.person())).hasSize(1);
  }

  @Test
  void nothingKnownSaysWhatToDo() {
    assertThat(take.take(wang, 2026, List.of()).sentence())
        .isEqualTo("数据源中没有您 2026 年的有效公需科目学时。已参加学习的，请联系举办单位核对，或者点击“新增”录入。");
  }

  private UUID entry(String record) {
    return db.select(ACHIEVEMENT_ENTRY.ID)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(wang.person()))
        .and(ACHIEVEMENT_ENTRY.EXTERNAL_KEY.eq(record))
        .fetchSingle()
        .value1();
  }

  private static TrainingRecord record(String id, int version, int hours) {
    return record(id, version, 2026, hours);
  }

  private static TrainingRecord record(String id, int version, int year, int hours) {
    return record(id, version, false, year, hours);
  }

  private static TrainingRecord withdrawn(String id, int version) {
    return record(id, version, true, 2026, 18);
  }

  private static TrainingRecord record(
      String id, int version, boolean withdrawn, int year, int hours) {
    return new TrainingRecord(
        id,
        version,
        withdrawn,
        year,
        "数字经济与创新发展",
        "安徽省专业技术人员继续教育基地",
        "网络",
        hours,
        LocalDate.of(year, 3, 10),
        "GX1");
  }
}
