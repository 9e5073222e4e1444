package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Categories are data: one file makes one category, and a wrong file says where it is wrong. */
class CategoryFilesTest {
  private static final String GOOD =
      """
      code: HONOUR
      version: 2
      name: 表彰荣誉
      pack: GENERAL
      description: 一句话。
      print: {table: REWARDS, cells: ["{from}", "{name}", "", "", ""]}
      title: "{name} {level}"
      columns: [name]
      fields:
        - {key: name, label: 名称, type: text, required: true, maxLength: 50}
        - {key: level, label: 级别, type: choice, choices: [省级, 市级]}
        - {key: from, label: 起, type: month}
        - {key: to, label: 止, type: month, whenEmpty: 至今}
      order:
        - {first: from, second: to, sentence: 止不能早于起。}
      attachments:
        - {key: proof, label: 证书, required: true, maxCount: 2}
      """;

  @Test
  void everyShippedFileLoadsAndTheStoryHasItsFive() {
    assertThat(new CategoryCatalogue().all())
        .extracting(Category::code)
        .containsSubsequence("EDUCATION", "QUALIFICATION", "WORK", "CE", "PAPER")
        .hasSize(57);
  }

  @Test
  void oneFileMakesOneCategory() {
    Category category = read("honour.yml", GOOD);

    assertThat(category.version()).isEqualTo(2);
    assertThat(category.field("level").choices()).containsExactly("省级", "市级");
    assertThat(category.slots()).extracting(Slot::maxCount).containsExactly(2);
    assertThat(category.titleOf(Map.of("name", "优秀教师"))).isEqualTo("优秀教师");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type: choice, choices | type: choise, choices | line 11: there is no type 'choise'
          required: true, maxLength | requierd: true, maxLength | line 10: 'requierd' is not known
          maxLength: 50 | maxLength: fifty | line 10: 'maxLength' must be a number
          , maxLength: 50 | , unit: 字 | line 10: a text, and nothing else, has a 'maxLength'
          columns: [name] | columns: [nom] | line 1: columns names fields that are not there: [nom]
          "{name} {level}" | "{name} {rank}" | line 1: title names fields that are not there: [rank]
          key: level | key: name | line 1: there are two fields 'name'
          code: HONOUR | code: honour | line 1: 'honour' is no code
          name: 表彰荣誉 | nam: 表彰荣誉 | line 1: 'name' is missing
          first: from | first: level | line 1: 'level' and 'to' cannot be compared
          pack: GENERAL | pack: [ | honour.yml, line
          """)
  void aWrongFileNamesFileLineAndMistake(String right, String wrong, String complaint) {
    assertThat(GOOD).contains(right);
    assertThatThrownBy(() ->
            read("honour.yml", GOOD.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
        .isInstanceOf(CategoryFileException.class)
        .hasMessageStartingWith("honour.yml, line ")
        .hasMessageContaining(complaint);
  }

  private static final String RICH =
      """
      code: SERVICE
      version: 1
      name: 基层服务
      pack: HEALTH
      series: ["04"]
      description: 一句话。
      title: "{place}"
      columns: [place]
      fields:
        - {key: place, label: 地点, type: text, required: true, maxLength: 50, unique: true}
        - {key: from, label: 起, type: date}
        - {key: to, label: 止, type: date}
        - {key: months, label: 月数, type: int, derived: {months: [from, to]}}
        - {key: until, label: 有效期, type: date, derived: {plusYears: [from, 3]}}
        - {key: issn, label: 刊号, type: text, maxLength: 9, check: issn}
        - {key: abroad, label: 援外, type: bool, excel: false}
      table: {use: case-list-v1, label: 病案列表, require: [operation], maxRows: 2000}
      attachments:
        - {key: proof, label: 证明, requiredWhen: {field: abroad, is: ["true"]}}
      """;

  @Test
  void tablesDerivationsAndChecksAreRead() {
    Category category = read("service.yml", RICH);

    assertThat(category.industry()).isTrue();
    assertThat(category.field("months").typed()).isFalse();
    assertThat(category.field("place").unique()).isTrue();
    assertThat(category.field("issn").check()).isEqualTo(Check.ISSN);
    assertThat(category.excelFields()).extracting(Field::key).doesNotContain("months", "abroad");
    assertThat(category.rows().fields()).hasSize(19).anyMatch(Field::required);
    assertThat(category.rows().field("operation").required()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          months: [from, to] | months: [from, end] | names fields that are not there: [end]
          months: [from, to] | months: [from, place] | 'place' is neither date nor month
          months: [from, to] | weeks: [from, to] | line 13: 'weeks' is not known here
          plusYears: [from, 3] | plusYears: [from] | line 14: 'derived' is {months: [from, to]}
          plusYears: [from, 3] | plusYears: [place, 3] | 'place' is no date to count years from
          check: issn | check: orcid | line 15: there is no check 'orcid'
          type: bool, excel | type: bool, check: issn, excel | line 16: 'check' is for texts
          unique: true | unique: yes | line 10: 'unique' must be true or false
          use: case-list-v1 | use: case-list | line 17: there is no table file 'case-list'
          require: [operation] | require: [surgery] | names fields that are not there: [surgery]
          maxRows: 2000 | mostRows: 2000 | line 17: 'mostRows' is not known here
          {field: abroad | {field: away | an attachment's condition names fields that are not there
          """)
  void soDoesAWrongWordOfTheRicherKind(String right, String wrong, String complaint) {
    assertThat(RICH).contains(right);
    assertThatThrownBy(() -> read("service.yml", RICH.replace(right, wrong)))
        .isInstanceOf(CategoryFileException.class)
        .hasMessageStartingWith("service.yml, line ")
        .hasMessageContaining(complaint);
  }

  @Test
  void entriesKeepTheirVersion() {
    Category two = read("two.yml", GOOD);
    Category three = read("three.yml", GOOD.replace("version: 2", "version: 3"));
    var catalogue = new CategoryCatalogue(List.of(three, two));

    assertThat(catalogue.category("HONOUR")).isEqualTo(three);
    assertThat(catalogue.category("HONOUR", 2)).isEqualTo(two);
    assertThat(catalogue.all()).containsExactly(three);
    assertThatThrownBy(() -> catalogue.category("HONOUR", 9)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> new CategoryCatalogue(List.of(two, two)))
        .hasMessageContaining("HONOUR version 2");
  }

  private static Category read(String file, String yaml) {
    return CategoryReader.read(file, yaml, CategoryCatalogue.tables());
  }
}
