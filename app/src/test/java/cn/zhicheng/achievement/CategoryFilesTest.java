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
