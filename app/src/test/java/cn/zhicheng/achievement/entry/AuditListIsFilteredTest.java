package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntrySeed;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.testing.ProductTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「业绩档案」 is narrowed by person, title, day and state, and always pages by key (FAQ-U11). */
@ProductTest
class AuditListIsFilteredTest {
  @Autowired LibraryCast cast;
  @Autowired EntrySeed seed;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;
  @Autowired ReturnEntry returnEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired AuditQueue queue;

  private Actor unit;
  private Pick wangs;
  private Pick ouyangs;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wangs = submitted(cast.personOf(unit, "王小明"), "安徽师范大学");
    ouyangs = submitted(cast.personOf(unit, "欧阳建国"), "合肥师范学院");
  }

  @Test
  void aPersonIsFoundByAnyPartOfTheNameAndByInitials() {
    for (String typed : List.of("王", "小明", "王小明", "wxm", "XM", "w")) {
      assertThat(found(person(typed))).as(typed).containsExactly(wangs.id());
    }
    for (String typed : List.of("欧阳", "建国", "oyjg", "jg")) {
      assertThat(found(person(typed))).as(typed).containsExactly(ouyangs.id());
    }
    assertThat(found(person("明小"))).isEmpty();
    assertThat(found(person("%"))).isEmpty();
  }

  @Test
  void anotherUnitFindsNobodyByTheSameName() {
    Actor other = cast.unit("合肥市庐阳区教育体育局");
    assertThat(queue.page(other.organisation(), person("王"), null).rows()).isEmpty();
  }

  @Test
  void aTitleIsFoundByAnyPart() {
    var filter = new AuditFilter(Tab.WAITING, "", "", "师范学院", null, null, false, false);
    assertThat(found(filter)).containsExactly(ouyangs.id());
  }

  @Test
  void daysOfSubmissionIncludeBothEnds() {
    LocalDate today = ProvinceTime.day(Instant.now());
    assertThat(found(days(today, today))).contains(wangs.id(), ouyangs.id());
    assertThat(found(days(today.plusDays(1), null))).isEmpty();
    assertThat(found(days(null, today.minusDays(1)))).isEmpty();
  }

  @Test
  void onlyResubmittedOnesWhenAskedFor() {
    returnEntry.giveBack(unit, wangs.id(), wangs.version(), "请补充学位证书");
    Actor wang = cast.personOf(unit, "另一人");
    submitted(wang, "安徽大学");
    var again = new AuditFilter(Tab.WAITING, "", "", "", null, null, true, false);
    assertThat(found(again)).isEmpty();
    var returned = new AuditFilter(Tab.DONE, "", "", "", null, null, true, false);
    assertThat(found(returned)).containsExactly(wangs.id());
  }

  @Test
  void theTabsMergeTheirStatesNewestFirst() {
    approveEntry.approve(unit, wangs.id(), wangs.version(), "");
    returnEntry.giveBack(unit, ouyangs.id(), ouyangs.version(), "请更正");
    assertThat(found(AuditFilter.of(Tab.DONE))).containsExactly(ouyangs.id(), wangs.id());
    assertThat(found(AuditFilter.of(Tab.ALL))).containsExactly(ouyangs.id(), wangs.id());
    assertThat(found(AuditFilter.of(Tab.WAITING))).isEmpty();
    var named = new AuditFilter(Tab.ALL, "", "oyjg", "", null, null, false, false);
    assertThat(found(named)).containsExactly(ouyangs.id());
  }

  @Test
  void pagesGoOnByKeyUnderAnyFilterAndMissNothing() {
    Actor many = cast.personOf(unit, "周大量");
    seed.waiting(unit, many, 45);
    var filter = new AuditFilter(Tab.WAITING, "WORK", "", "工作", null, null, false, false);
    var seen = new ArrayList<UUID>();
    UUID after = null;
    do {
      var page = queue.page(unit.organisation(), filter, after);
      page.rows().forEach(row -> seen.add(row.entry().id()));
      after = page.next() == null ? null : UUID.fromString(page.next());
    } while (after != null);
    assertThat(seen).hasSize(45).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void anEntryKnowsItsPlaceAndItsNeighboursWithoutCountingTheBacklog() {
    List<Pick> rows = seed.waiting(unit, cast.personOf(unit, "周大量"), 40);
    var filter = new AuditFilter(Tab.WAITING, "WORK", "", "", null, null, false, false);
    var third = queue.around(unit.organisation(), filter, rows.get(2).id());
    assertThat(third.previous()).isEqualTo(rows.get(1).id());
    assertThat(third.next()).isEqualTo(rows.get(3).id());
    assertThat(third.told()).isEqualTo("第 3 条，共 23+ 条");
    var last = queue.around(unit.organisation(), filter, rows.getLast().id());
    assertThat(last.next()).isNull();
    assertThat(last.told()).isEqualTo("第 40 条，共 40 条");
    assertThat(queue.next(unit.organisation(), filter, rows.getLast().id()))
        .isEqualTo(rows.getFirst().id());
  }

  private static AuditFilter person(String typed) {
    return new AuditFilter(Tab.WAITING, "", typed, "", null, null, false, false);
  }

  private static AuditFilter days(
      @org.jspecify.annotations.Nullable LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to) {
    return new AuditFilter(Tab.WAITING, "", "", "", from, to, false, false);
  }

  private List<UUID> found(AuditFilter filter) {
    return queue.page(unit.organisation(), filter, null).rows().stream()
        .map(row -> row.entry().id())
        .toList();
  }

  private Pick submitted(Actor person, String school) {
    Pick draft =
        saveEntry.save(
            person,
            EntryDraft.fresh("EDUCATION", cast.education(person, Map.of("school", school))));
    submitEntry.submit(person, draft.id(), draft.version());
    return new Pick(draft.id(), draft.version() + 1);
  }
}
