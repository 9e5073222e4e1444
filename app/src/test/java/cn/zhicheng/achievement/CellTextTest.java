package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed cell says what is there, and nothing of what is not. */
class CellTextTest {
  private static final Category PROJECT =
      CategoryReader.read(
          "project.yml",
          """
          code: PROJECT
          version: 1
          name: 项目
          pack: GENERAL
          description: 一句话。
          title: "{name}"
          columns: [name]
          fields:
            - {key: name, label: 名称, type: text, maxLength: 50}
            - {key: no, label: 编号, type: text, maxLength: 50}
            - {key: rank, label: 排名, type: int}
            - {key: months, label: 月数, type: int, unit: 个月}
            - {key: to, label: 止, type: month, whenEmpty: 至今}
            - {key: moved, label: 已转让, type: bool}
          """,
          new TableReader(Map.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {name}              | 智能灌溉
          {name}[（{no}）]      | 智能灌溉
          {name}[（{rank}）]    | 智能灌溉（2）
          {no}[，第 {rank}]     | 第 2
          {months}            | 12 个月
          {rank} — {to}       | 2 — 至今
          {moved?已转让}{no}   | 已转让
          {moved}             | 是
          [{no}][，{name}]     | 智能灌溉
          {representative}    | 是
          {name} {no} {rank}  | 智能灌溉 2
          """)
  void templates(String template, String words) {
    Map<String, Object> payload = Map.of("name", "智能灌溉", "rank", 2, "months", 12, "moved", true);
    assertThat(new CellText(template).of(PROJECT.fields(), payload, Map.of("representative", "是")))
        .isEqualTo(words);
  }

  @org.junit.jupiter.api.Test
  void aBoxThatIsNotTickedSaysNothingAndEmptyLinesFallAway() {
    Map<String, Object> payload = Map.of("moved", false, "name", "甲[1]{no}");
    var cell = new CellText("{moved?已转让}\n[{no}]\n{name}");
    assertThat(cell.of(PROJECT.fields(), payload, Map.of())).isEqualTo("甲[1]{no}");
    assertThat(cell.keys()).containsExactlyInAnyOrder("moved", "no", "name");
  }
}
