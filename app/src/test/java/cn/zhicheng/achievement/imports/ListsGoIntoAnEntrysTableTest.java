package cn.zhicheng.achievement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.TrialCategories;
import cn.zhicheng.achievement.entry.AddRow;
import cn.zhicheng.achievement.entry.DeleteEntry;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryHistory;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** FAQ-P25: the table of an entry by 「新增」, or by 「下载模板」 and 「导入」; FAQ-P47 keeps it locked. */
@ProductTest
@Import(TrialCategories.class)
class ListsGoIntoAnEntrysTableTest {
  private static final Map<String, String> VERSION_1 = Map.of("version", "1");

  @Autowired LibraryCast cast;
  @Autowired ImportCast imports;
  @Autowired Pages pages;
  @Autowired SaveEntry saveEntry;
  @Autowired DeleteEntry deleteEntry;
  @Autowired AddRow addRow;
  @Autowired RowStore rows;
  @Autowired EntryHistory history;
  @Autowired TakeImport takeImport;
  @Autowired ReadImport readImport;
  @Autowired ImportStore store;

  private Actor wang;
  private Pick entry;

  @BeforeEach
  void makeCast() {
    wang = cast.personOf(cast.unit("安徽省立医院"), "王䶮");
    entry = saveEntry.save(wang, EntryDraft.fresh("TRIAL", EntryForm.EMPTY));
  }

  private String path() {
    return "/library/entries/" + entry.id() + "/import";
  }

  private Pages.Answer upload(byte[] content) {
    return Lists.upload(pages, wang, path(), content);
  }

  @Test
  void goodRowsComeBehindThoseThatAreThereAndTheEntryRemembersIt() {
    addRow.add(wang, entry.id(), entry.version(), row("A0"));
    var uploaded =
        upload(
            Lists.cases(
                Lists.medical("A1"),
                Lists.medical("A2", 3, "2020-08-01"),
                Lists.medical("A0"),
                Lists.medical("A3", 2, "2020年9月2日"),
                Lists.medical("A1")));
    var look = pages.get(wang, uploaded.location());
    assertThat(look.text()).contains("可以导入 2 行", "有错误，不导入 2 行", "已经录入过，跳过 1 行");
    assertThat(look.page().select("tbody tr").eachText())
        .anyMatch(row -> row.startsWith("第 3 行「出院日期」 出院日期不能早于入院日期。"))
        .anyMatch(row -> row.startsWith("第 4 行 已经录入过"))
        .anyMatch(row -> row.startsWith("第 6 行 与第 2 行重复"));
    assertThat(pages.post(wang, uploaded.location() + "/take", VERSION_1).status()).isEqualTo(303);
    assertThat(
            rows.of(entry.id()).stream().map(row -> row.no() + " " + row.payload().get("recordNo")))
        .containsExactly("1 A0", "2 A1", "3 A3");
    assertThat(history.of(entry.id()).getLast().reason()).isEqualTo("用模板导入 2 条");
  }

  @Test
  void twoPressesAtTheSameMomentTakeTheListOnce() throws InterruptedException {
    UUID id = Lists.id(upload(Lists.cases(Lists.medical("B1"), Lists.medical("B2"))));
    var outcome =
        AtOnce.both(() -> takeImport.take(wang, id, 1), () -> takeImport.take(wang, id, 1));
    assertThat(outcome).filteredOn(java.util.Objects::isNull).hasSize(1);
    assertThat(outcome)
        .filteredOn(java.util.Objects::nonNull)
        .hasOnlyElementsOfType(StaleException.class);
    assertThat(rows.count(entry.id())).isEqualTo(2);
  }

  @Test
  void whenTheEntryChangedMeanwhileItIsToldAndTheListIsCheckedAnew() {
    var uploaded = upload(Lists.cases(Lists.medical("C1"), Lists.medical("C2")));
    addRow.add(wang, entry.id(), entry.version(), row("C1"));
    var refused = pages.post(wang, uploaded.location() + "/take", VERSION_1);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(rows.count(entry.id())).isEqualTo(1);
    pages.post(wang, uploaded.location() + "/restart", Map.of());
    assertThat(pages.get(wang, uploaded.location()).text()).contains("可以导入 1 行", "跳过 1 行");
    assertThat(pages.post(wang, uploaded.location() + "/take", VERSION_1).status()).isEqualTo(409);
    pages.post(wang, uploaded.location() + "/take", Map.of("version", "3"));
    assertThat(rows.count(entry.id())).isEqualTo(2);
  }

  @Test
  void aTableHoldsNoMoreThanItsLimitAndALockedEntryTakesNothing() {
    addRow.add(wang, entry.id(), entry.version(), row("D"));
    @SuppressWarnings("unchecked")
    List<String>[] sixty =
        IntStream.range(0, 60).mapToObj(i -> Lists.medical("D" + i)).toArray(List[]::new);
    var uploaded = upload(Lists.cases(sixty));
    assertThat(pages.get(wang, uploaded.location()).text()).contains("列表还能增加 59 条，文件里有 60 条");
    assertThat(pages.post(wang, uploaded.location() + "/take", VERSION_1).status()).isEqualTo(409);
    assertThat(rows.count(entry.id())).isEqualTo(1);
    @SuppressWarnings("unchecked")
    List<String>[] more =
        IntStream.range(0, 61).mapToObj(i -> Lists.medical("D" + i)).toArray(List[]::new);
    assertThat(pages.get(wang, upload(Lists.cases(more)).location()).text()).contains("文件超过 60 行");

    deleteEntry.delete(wang, entry.id(), entry.version() + 1);
    assertThat(pages.get(wang, path()).text()).contains("现在不能导入", "已删除");
    assertThat(upload(Lists.cases(Lists.medical("D9"))).status()).isEqualTo(409);
  }

  @Test
  void anEntryWithoutATableSaysThatItTakesNoList() {
    Pick school = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", EntryForm.EMPTY));
    String there = "/library/entries/" + school.id() + "/import";
    assertThat(pages.get(wang, there).text()).contains("没有可以用模板导入的列表");
    assertThat(Lists.upload(pages, wang, there, Lists.cases()).status()).isEqualTo(409);
  }

  @Test
  void aListWhoseReaderWentAwaySaysSoAndIsReadAgainFromTheKeptFile() {
    var uploaded = upload(Lists.cases(Lists.medical("E1")));
    UUID id = Lists.id(uploaded);
    imports.crash(id);
    assertThat(pages.get(wang, uploaded.location()).text()).contains("检查中断", "文件还在");
    UUID old = store.ofPerson(wang.person(), id).run();
    pages.post(wang, uploaded.location() + "/restart", Map.of());
    assertThat(pages.get(wang, uploaded.location()).text()).contains("导入全部 1 行");

    readImport.read(id, old);
    assertThat(store.ofPerson(wang.person(), id).state()).isEqualTo(ImportState.READY);
    assertThat(pages.post(wang, uploaded.location() + "/drop", Map.of()).status()).isEqualTo(303);
    assertThat(pages.get(wang, uploaded.location()).text()).contains("没有导入任何内容");
    assertThat(pages.post(wang, uploaded.location() + "/restart", Map.of()).status())
        .isEqualTo(409);
  }

  @Test
  void anothersListDoesNotExistAndOneIsReadAtATime() {
    var uploaded = upload(Lists.cases(Lists.medical("F1")));
    Actor li = cast.person("李㛃");
    for (String act : List.of("/take", "/drop", "/restart")) {
      assertThat(pages.post(li, uploaded.location() + act, VERSION_1).status()).isEqualTo(404);
    }
    assertThat(pages.get(li, uploaded.location()).status()).isEqualTo(404);
    assertThat(pages.get(li, uploaded.location() + "/errors.xlsx").status()).isEqualTo(404);
    assertThat(pages.get(li, path()).status()).isEqualTo(404);

    var reading =
        new LibraryImport(
            Ids.next(),
            wang.person(),
            "PAPER",
            1,
            null,
            null,
            "x",
            ImportState.READING,
            Ids.next(),
            "",
            0,
            0,
            0,
            0,
            java.time.Instant.now(),
            0);
    assertThat(store.add(reading, new byte[] {1})).isTrue();
    var second = upload(Lists.cases(Lists.medical("F2")));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text()).contains("另一份文件正在检查");
  }

  private static Map<String, String> row(String recordNo) {
    return Map.of(
        "recordNo", recordNo,
        "institution", "安徽省立医院",
        "admittedOn", "2020-09-01",
        "dischargedOn", "2020-09-10",
        "caseType", "危急重");
  }
}
