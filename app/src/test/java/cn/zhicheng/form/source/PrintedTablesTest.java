package cn.zhicheng.form.source;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.CategoryCatalogueFixture;
import cn.zhicheng.achievement.PrintRegister;
import cn.zhicheng.application.Item;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTable;
import cn.zhicheng.form.FormTables;
import cn.zhicheng.form.StandardTable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where entries stand on paper is said by their definitions (domain 7). */
class PrintedTablesTest {
  private static final Item QUALIFICATION =
      item(
          "QUALIFICATION",
          Map.of("titleName", "一级教师", "obtainedOn", "2020-12-20", "isCurrent", true));

  @ParameterizedTest
  @EnumSource(PrintRegister.class)
  void definitionsAndTheFormAgreeOnTheCellsOfARegister(PrintRegister register) {
    String name = register == PrintRegister.ACHIEVEMENTS ? "ACHIEVEMENTS_AFTER" : register.name();
    assertThat(StandardTable.valueOf(name).columns()).hasSize(register.cells());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-11, ACHIEVEMENTS_BEFORE",
    "2020-12, ACHIEVEMENTS_AFTER",
    "2021-01, ACHIEVEMENTS_AFTER",
    "'', ACHIEVEMENTS_AFTER"
  })
  void theDateOfThePresentQualificationPartsAchievements(String end, StandardTable table) {
    Item project = project(end);
    FormTables tables = tables(QUALIFICATION, project);
    StandardTable other =
        table == StandardTable.ACHIEVEMENTS_AFTER
            ? StandardTable.ACHIEVEMENTS_BEFORE
            : StandardTable.ACHIEVEMENTS_AFTER;

    assertThat(tables.get(table).rows()).hasSize(1);
    assertThat(tables.get(other).rows()).isEmpty();
  }

  @Test
  void withoutAQualificationOnlyWhatStillGoesOnCountsAsAfter() {
    FormTables tables = tables(project("2021-01"), project(""));
    assertThat(tables.get(StandardTable.ACHIEVEMENTS_BEFORE).rows()).hasSize(1);
    assertThat(tables.get(StandardTable.ACHIEVEMENTS_AFTER).rows()).hasSize(1);
  }

  @Test
  void aProjectSaysWhatWhoAndHowFar() {
    assertThat(tables(project("2021-01")).get(StandardTable.ACHIEVEMENTS_BEFORE).rows())
        .containsExactly(FormRow.of("2018年3月 — 2021年1月", "乡村校本教研\n市教科院，市厅级", "主持，排名第 1", "结题"));
  }

  @Test
  void hoursOfContinuingEducationAreSummedByYear() {
    FormTables tables =
        tables(
            item("CE", Map.of("year", 2024, "kind", "公需科目", "hours", 30)),
            item("CE", Map.of("year", 2024, "kind", "专业科目", "hours", 40)),
            item("CE", Map.of("year", 2024, "kind", "专业科目", "hours", 20)),
            item("CE", Map.of("year", 2023, "kind", "专业科目", "hours", 90)));
    assertThat(tables.get(StandardTable.CONTINUING_EDUCATION).rows())
        .containsExactly(
            FormRow.of("2023", "0", "90", "90", ""), FormRow.of("2024", "30", "60", "90", ""));
  }

  @Test
  void papersOfBothVersionsStandInOneRegisterAndRepresentativeOnesAreMarked() {
    Map<String, Object> paper =
        Map.of("title", "甲", "journal", "乙", "issue", "2024 年第 5 期", "publishedOn", "2024-05-15");
    var old = new Item(id(), id(), 1, "PAPER", 1, "甲", paper, List.of(), true);
    var recent = new Item(id(), id(), 1, "PAPER", 2, "甲", paper, List.of(), false);

    assertThat(tables(old, recent).get(StandardTable.PAPERS).rows())
        .extracting(row -> row.cells().getFirst(), row -> row.cells().getLast())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2024年5月15日", "是"),
            org.assertj.core.groups.Tuple.tuple("2024年5月15日", ""));
  }

  @Test
  void yearsOfWorkShareOneTableOfTheirOwn() {
    List<FormTable> special =
        tables(
                item("WORKLOAD", Map.of("year", 2024, "clinicVisits", 3300)),
                item("WORKLOAD", Map.of("year", 2023, "clinicVisits", 3100, "operations3", 12)))
            .special();
    assertThat(special)
        .singleElement()
        .satisfies(table -> {
          assertThat(table.title()).isEqualTo("年度专业工作量");
          assertThat(table.rows()).hasSize(2);
          assertThat(table.rows().getFirst().cells()).contains("3100 人次", "三级 12 台");
        });
  }

  @Test
  void aRegisterGoesFromTheOldestToTheLatestHoweverItWasTyped() {
    assertThat(
            tables(
                    item("PAPER_HEALTH", Map.of("title", "乙", "publishedOn", "2021-12-31")),
                    paperOf("2024-05-15"),
                    paperOf("2019-01-02"))
                .get(StandardTable.PAPERS)
                .rows())
        .extracting(row -> row.cells().getFirst())
        .containsExactly("2019年1月2日", "2021年12月31日", "2024年5月15日");
  }

  private static Item paperOf(String day) {
    return item("PAPER", Map.of("title", "甲", "journal", "乙", "publishedOn", day));
  }

  @Test
  void casesAreCountedFirstAndThenListed() {
    Map<String, Object> row = Map.of("recordNo", "B1", "caseType", "手术", "opGrade", "3");
    var paper = item("PAPER_HEALTH", Map.of("title", "甲", "cases", List.of(row, row, Map.of())));

    List<FormTable> special = tables(paper).special();
    assertThat(special).extracting(FormTable::title).containsExactly("《甲》病案列表统计", "《甲》病案列表");
    assertThat(special.getFirst().rows())
        .contains(FormRow.of("合计", "3 例"), FormRow.of("手术级别", "3 级 2 例"));
    assertThat(special.getLast().rows())
        .extracting(each -> each.cells().getFirst())
        .containsExactly("1", "2", "3");
  }

  private static FormTables tables(Item... items) {
    return new PrintedTables(
            new PrintedEntries(List.of(items), CategoryCatalogueFixture.catalogue()))
        .tables();
  }

  private static Item project(String end) {
    var payload = new java.util.HashMap<String, Object>();
    payload.putAll(Map.of("name", "乡村校本教研", "source", "市教科院", "level", "市厅级"));
    payload.putAll(Map.of("startYm", "2018-03", "role", "主持", "rank", 1, "status", "结题"));
    if (!end.isEmpty()) {
      payload.put("endYm", end);
    }
    return item("PROJECT", payload);
  }

  private static Item item(String category, Map<String, Object> payload) {
    int version = CategoryCatalogueFixture.category(category).version();
    String title = String.valueOf(payload.getOrDefault("title", category));
    return new Item(id(), id(), 1, category, version, title, payload, List.of(), false);
  }

  private static UUID id() {
    return UUID.randomUUID();
  }
}
