package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a definition says of paper is checked before anybody prints. */
class PrintDefinitionTest {
  private static final String TABLE =
      """
      key: cases
      name: 病案
      columns: [no1, kind]
      print:
        columns:
          - {label: 序号, width: 10, cell: "{no}"}
          - {label: 病案号, width: 90, cell: "{no1}"}
        statistics: [kind]
      fields:
        - {key: no1, label: 病案号, type: text, maxLength: 10}
        - {key: kind, label: 类型, type: choice, choices: [甲, 乙]}
      """;
  private static final String GOOD =
      """
      code: RESULT
      version: 1
      name: 成果
      pack: GENERAL
      description: 一句话。
      print:
        role: CONTINUING_EDUCATION
        table: ACHIEVEMENTS
        on: doneOn
        cells: ["{doneOn}", "{name}[（{kind}）]", "", "{year}"]
        title: 成果一览
        columns:
          - {label: 名称, width: 60, prose: true, cell: "{name}"}
          - {label: 年度, width: 40, cell: "{representative}"}
      title: "{name}"
      columns: [name, year]
      fields:
        - {key: name, label: 名称, type: text, maxLength: 50}
        - {key: year, label: 年度, type: int}
        - {key: kind, label: 类别, type: text, maxLength: 50}
        - {key: hours, label: 学时, type: int}
        - {key: doneOn, label: 日期, type: date}
      table:
        use: list
        label: 列表
      """;

  @Test
  void oneDefinitionSaysRegisterOwnTableAndRole() {
    Category category = read(GOOD, TABLE);

    assertThat(category.print().register()).isEqualTo(PrintRegister.ACHIEVEMENTS);
    assertThat(category.print().role()).isEqualTo(PrintRole.CONTINUING_EDUCATION);
    assertThat(category.print().columns()).extracting(PrintColumn::width).containsExactly(60, 40);
    assertThat(category.rows().print().statistics()).containsExactly("kind");
  }

  @Test
  void withoutAWordTheColumnsOfListsMakeTheTable() {
    String silent = GOOD.replaceFirst("(?s)print:.*(?=title: \"\\{name}\")", "");
    Print print = read(silent, TABLE.replaceFirst("(?s)print:.*(?=fields:)", "")).print();

    assertThat(print.title()).isEqualTo("成果");
    assertThat(print.columns()).extracting(PrintColumn::label).containsExactly("名称", "年度");
    assertThat(print.columns()).extracting(PrintColumn::width).containsExactly(50, 50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          table: ACHIEVEMENTS | table: ACHIEVEMENT | line 7: the form has no register 'ACHIEVEMENT'
          role: CONTINUING_EDUCATION | role: COURSES | line 7: there is no role 'COURSES'
          role: CONTINUING_EDUCATION | role: EDUCATION | line 7: the role EDUCATION names fields
          "", "{year}"] | "{year}"] | line 7: ACHIEVEMENTS has 4 cells, not 3
          {name}[（{kind}）] | {name}[（{sort}）] | names fields that are not there: [sort]
          {name}[（{kind}）] | {name}[（{kind}） | line 7: brackets or braces of
          width: 60 | width: 50 | line 7: the widths add up to 90, not 100
          cell: "{representative}" | cell: "{nothing}" | line 14: the cell '{nothing}' names fields
          width: 40, | prose: true, | line 14: 'width' is missing
          on: doneOn | on: name | line 7: 'name' is neither date nor month
          on: doneOn | on: day | line 7: 'on' names fields that are not there: [day]
          table: ACHIEVEMENTS | table: PAPERS | line 7: ACHIEVEMENTS, and no other register
          title: 成果一览 | heading: 成果一览 | line 7: a table of its own has a 'title' and 'columns'
          role: CONTINUING_EDUCATION | rolle: CONTINUING_EDUCATION | 'rolle' is not known here
          use: list | use: lists | line 24: there is no table file 'lists'
          """)
  void aWrongWordNamesFileLineAndMistake(String right, String wrong, String complaint) {
    assertThat(GOOD).contains(right);
    assertThatThrownBy(() ->
            read(
                GOOD.replaceFirst(
                    Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)),
                TABLE))
        .isInstanceOf(CategoryFileException.class)
        .hasMessageContaining(complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          statistics: [kind] | statistics: [no1] | line 5: 'statistics', which counts choices, names
          cell: "{no}" | cell: "{number}" | line 6: the cell '{number}' names fields
          width: 90 | width: 80 | line 5: the widths add up to 90, not 100
          columns: [no1, kind] | columns: [no2] | columns names fields that are not there: [no2]
          """)
  void soDoesAWrongTableFile(String right, String wrong, String complaint) {
    assertThat(TABLE).contains(right);
    assertThatThrownBy(() -> read(GOOD, TABLE.replace(right, wrong)))
        .hasMessageStartingWith("categories/tables/list.yml, line ")
        .hasMessageContaining(complaint);
  }

  @Test
  void nobodyButTheCommitteeEntersWhatPeopleDoNot() {
    assertThat(read("enteredBy: COMMITTEE\n" + GOOD, TABLE).enteredBy()).isEqualTo("COMMITTEE");
    assertThatThrownBy(() -> read("enteredBy: UNIT\n" + GOOD, TABLE))
        .hasMessageContaining("result.yml, line 1: 'enteredBy' is COMMITTEE or left out");
  }

  private static Category read(String category, String table) {
    return CategoryReader.read("result.yml", category, new TableReader(Map.of("list", table)));
  }
}
