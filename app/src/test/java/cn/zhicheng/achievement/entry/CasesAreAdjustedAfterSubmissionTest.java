package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.ClaimKind;
import cn.zhicheng.achievement.Doubt;
import cn.zhicheng.achievement.Doubts;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「调整」 of 论文（卫生） and 综述: 修改 and 删除 of cases without a return (FAQ-P48 to P50). */
@ProductTest
class CasesAreAdjustedAfterSubmissionTest {
  private static final Map<String, String> PAPER =
      Map.of(
          "title", "老年髋部骨折围术期管理",
          "journal", "中华创伤杂志",
          "issue", "2024 年第 5 期",
          "publishedOn", "2024-05-15",
          "role", "第一作者",
          "authorOrder", "1",
          "dataFrom", "2022-01",
          "dataTo", "2023-12");

  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired AddRow addRow;
  @Autowired SubmitEntry submitEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired AdjustCase adjustCase;
  @Autowired RemoveCase removeCase;
  @Autowired EntryStore store;
  @Autowired RowStore rows;
  @Autowired AfterSubmission after;
  @Autowired Doubts doubts;
  @Autowired Library library;
  @Autowired Journal journal;
  @Autowired Pages pages;
  @Autowired StatementCounter statements;

  private Actor unit;
  private Actor wang;
  private UUID id;

  @BeforeEach
  void aSubmittedPaperWithTwoCases() {
    unit = cast.unit("安徽省第二医院");
    wang = cast.inSeries(cast.personOf(unit, "王䶮"), "04");
    id = submitted(wang, "B" + UUID.randomUUID().toString().substring(0, 8));
  }

  @Test
  void aCaseIsChangedWithoutAReturnAndTheChangeIsTold() {
    int seen = version();
    LibraryEntry before = entry();
    adjust(1, Map.of("diagnosis", "股骨转子间骨折"));

    assertThat(entry().state()).isEqualTo(EntryState.SUBMITTED);
    assertThat(entry().revision()).isEqualTo(before.revision() + 1);
    assertThat(rows.one(id, 1).payload()).containsEntry("diagnosis", "股骨转子间骨折");
    Adjustment told = after.ofOwn(id).adjustments().getFirst();
    assertThat(told.before()).containsEntry("diagnosis", "股骨颈骨折");
    assertThat(told.after()).containsEntry("diagnosis", "股骨转子间骨折");
    assertThat(journal.of("ACHIEVEMENT", id).getLast().detail())
        .containsEntry("row", 1)
        .containsKeys("before", "after");
    assertThatThrownBy(() -> approveEntry.approve(unit, id, seen, ""))
        .isInstanceOf(StaleException.class)
        .hasMessageContaining("调整病案");
  }

  @Test
  void whatWasApprovedStaysApprovedAndCarriesTheNewCases() {
    approveEntry.approve(unit, id, version(), "");
    adjust(2, Map.of("ward", "骨二科"));
    removeCase.remove(wang, id, version(), 1);

    ApprovedEntry approved = library.approved(wang.person()).getFirst();
    assertThat(approved.payload().get("cases"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(1);
    assertThat(after.flags(List.of(id))).containsEntry(id, new EntryFlags(false, false, true));
    assertThat(after.ofOwn(id).adjustments()).hasSize(2);
    assertThat(after.ofOwn(id).adjustments().getFirst().after()).isNull();
  }

  @Test
  void theSameRulesHoldAndTheLastCaseStays() {
    assertThatThrownBy(() -> adjust(1, Map.of("dischargedOn", "2022-01-01")))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> adjust(1, Map.of("admittedOn", "2020-03-01")))
        .isInstanceOf(InvalidException.class);
    String twin = String.valueOf(rows.one(id, 2).payload().get("recordNo"));
    assertThatThrownBy(() -> adjust(1, Map.of("recordNo", twin)))
        .isInstanceOf(InvalidException.class);
    removeCase.remove(wang, id, version(), 2);
    assertThatThrownBy(() -> removeCase.remove(wang, id, version(), 1))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo("LAST_ROW"));
    assertThat(after.ofOwn(id).adjustments()).hasSize(1);
  }

  @Test
  void othersSeeNothingAndOrdinaryEntriesHaveNoAdjustment() {
    Actor li = cast.personOf(unit, "李㛃");
    assertThatThrownBy(() -> removeCase.remove(li, id, version(), 1))
        .isInstanceOf(NotFoundException.class);
    Pick draft = saveEntry.save(li, EntryDraft.fresh("EDUCATION", cast.education(li)));
    submitEntry.submit(li, draft.id(), draft.version());
    assertThatThrownBy(() -> removeCase.remove(li, draft.id(), draft.version() + 1, 1))
        .isInstanceOf(RefusedException.class);
    assertThat(pages.get(li, "/library/entries/" + draft.id()).text()).doesNotContain("调整");
  }

  @Test
  void twoWindowsAdjustOnce() throws InterruptedException {
    int seen = version();
    var outcome =
        AtOnce.both(
            () -> removeCase.remove(wang, id, seen, 1), () -> removeCase.remove(wang, id, seen, 2));
    assertThat(outcome).filteredOn(Objects::isNull).hasSize(1);
    assertThat(rows.count(id)).isEqualTo(1);
  }

  @Test
  void thePanelOffersChangeAndRemovalAndNothingNew() {
    var entry = pages.get(wang, "/library/entries/" + id);
    assertThat(entry.page().select("#adjust").attr("href")).endsWith("/adjust#cases");
    statements.take();
    var panel = pages.get(wang, path());
    assertThat(statements.take()).isLessThanOrEqualTo(6);
    assertThat(panel.page().select("dialog.drawer#cases a").eachText())
        .anyMatch(text -> text.startsWith("修改"))
        .anyMatch(text -> text.startsWith("删除"))
        .noneMatch(text -> text.contains("新增"));
    assertThat(panel.page().select("main input:not([type=hidden]):not([name=q])")).isEmpty();
    assertThat(panel.text()).contains("申请退回", "由绑定的工作单位退回后修改", "老年髋部骨折围术期管理");
    assertThat(pages.get(wang, path() + "?q=不存在的诊断").text()).contains("没有符合条件的病案");
    statements.take();
    pages.get(wang, "/library/entries/" + id);
    assertThat(statements.take()).isLessThanOrEqualTo(6);
  }

  @Test
  void typedTextComesBackAndAuditorsReadOldAndNew() {
    var fields = new HashMap<>(row("X1"));
    fields.put("patientAge", "三十");
    fields.put("version", String.valueOf(version()));
    var wrong = pages.post(wang, path() + "/1", fields);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().select("dialog.drawer [name=patientAge]").val()).isEqualTo("三十");

    adjust(1, Map.of("diagnosis", "股骨转子间骨折"));
    var audit = pages.get(unit, "/achievement-audits/" + id);
    assertThat(audit.text()).contains("申报人已调整病案", "病案调整记录");
    assertThat(audit.page().select("#adjustments").text())
        .contains("第 1 条", "王䶮", "股骨颈骨折", "股骨转子间骨折");
    assertThat(pages.get(unit, "/achievement-audits").text()).contains("申报人已调整病案");
    assertThat(pages.get(wang, "/library/entries/" + id).text()).contains("病案调整记录");
  }

  @Test
  void theSameCaseOfTwoPeopleIsADoubtUntilItIsAdjusted() {
    Actor li = cast.inSeries(cast.personOf(unit, "李㛃"), "04");
    String record = String.valueOf(rows.one(id, 1).payload().get("recordNo"));
    UUID other = submitted(li, record);

    Doubt doubt =
        doubts.of(other, unit.organisation()).stream()
            .filter(d -> d.kind() == ClaimKind.CASE)
            .findFirst()
            .orElseThrow();
    assertThat(doubt.count()).isEqualTo(2);
    assertThat(doubt.here().told(doubt.count())).isEqualTo("病案列表第 1、2 条");
    assertThat(doubt.other().person()).isEqualTo("王䶮");
    adjust(1, Map.of("recordNo", "OTHER1"));
    removeCase.remove(wang, id, version(), 2);
    assertThat(doubts.of(other, unit.organisation())).noneMatch(d -> d.kind() == ClaimKind.CASE);
  }

  private void adjust(int no, Map<String, String> changed) {
    var fields = typed(rows.one(id, no).payload());
    fields.putAll(changed);
    adjustCase.adjust(wang, id, version(), no, fields);
  }

  private UUID submitted(Actor person, String record) {
    Map<String, List<UUID>> files =
        Map.of(
            "cover", List.of(cast.file(person, "封面.pdf")),
            "contents", List.of(cast.file(person, "目录.pdf")),
            "body", List.of(cast.file(person, "正文.pdf")));
    Pick draft =
        saveEntry.save(person, EntryDraft.fresh("PAPER_HEALTH", new EntryForm(PAPER, files)));
    addRow.add(person, draft.id(), draft.version(), row(record));
    addRow.add(person, draft.id(), draft.version() + 1, row(record + "-2"));
    submitEntry.submit(person, draft.id(), draft.version() + 2);
    return draft.id();
  }

  private static Map<String, String> row(String record) {
    return Map.ofEntries(
        Map.entry("recordNo", record),
        Map.entry("admissionNo", "1"),
        Map.entry("institution", "安徽省第二医院"),
        Map.entry("ward", "骨一科"),
        Map.entry("patientSex", "女"),
        Map.entry("patientAge", "78"),
        Map.entry("admittedOn", "2022-03-01"),
        Map.entry("dischargedOn", "2022-03-15"),
        Map.entry("diagnosis", "股骨颈骨折"),
        Map.entry("caseType", "常见病种"),
        Map.entry("role", "主治"));
  }

  private String path() {
    return "/library/entries/" + id + "/adjust";
  }

  private LibraryEntry entry() {
    return store.ofPerson(wang.person(), id);
  }

  private int version() {
    return entry().version();
  }

  /** What would have to be typed to get a stored case. */
  private static Map<String, String> typed(Map<String, Object> payload) {
    var typed = new HashMap<String, String>();
    payload.forEach((key, value) -> typed.put(key, String.valueOf(value)));
    return typed;
  }
}
