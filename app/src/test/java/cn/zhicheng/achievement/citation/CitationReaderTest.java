package cn.zhicheng.achievement.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References as journals, Zotero, EndNote and CNKI write them. */
class CitationReaderTest {
  private static Citation one(String text) {
    Reading read = CitationReader.read(text);
    assertThat(read.unread()).isEmpty();
    assertThat(read.found()).hasSize(1);
    return read.found().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1] 王䶮, 李㛃. 大单元教学的实践[J]. 安徽教育, 2024, 61(5): 12-15. | 大单元教学的实践 | 安徽教育 | 2024 年第 61 卷第 5 期 | 12-15
          [12]王䶮,李㛃,等.大单元教学的实践[J].安徽教育,2024(5):12-15. | 大单元教学的实践 | 安徽教育 | 2024 年第 5 期 | 12-15
          1. 王䶮. 论“双减”：一个案例[J]. 教育研究，2023，44（12）：3－9. |  |  |  |
          王䶮. 题目[J/OL]. 期刊, 2024-05-15, 3(2): 1-9. | 题目 | 期刊 | 2024 年第 3 卷第 2 期 | 1-9
          SMITH J A, WANG Y. Teaching units in China[J]. Nature, 2024, 625: 101. | Teaching units in China | Nature | 2024 年第 625 卷 | 101
          王䶮. 题目[J]. 期刊, 2024, 1(S1): 5, 9. DOI: 10.1000/abc.5 | |||
          """)
  void articlesOfTheNationalStandardAreReadToTheLetter(
      String line, String title, String journal, String issue, String pages) {
    if (title == null) {
      assertThat(
              CitationReader.read(line).found().size()
                  + CitationReader.read(line).unread().length())
          .isPositive();
      return;
    }
    Citation read = one(line);
    assertThat(List.of(read.title(), read.journal(), read.inIssue(), read.pages()))
        .containsExactly(title, journal, issue, pages);
  }

  @Test
  void whereThePersonStandsAmongTheAuthorsIsFound() {
    Citation read = one("[1] 李㛃, 王䶮, 买买提·吐尔逊, 等. 题目[J]. 期刊, 2024, 61(5): 12-15.");
    assertThat(read.authors()).containsExactly("李㛃", "王䶮", "买买提·吐尔逊");
    assertThat(read.placeOf("王䶮")).isEqualTo(2);
    assertThat(read.placeOf("买买提•吐尔逊")).isEqualTo(3);
    assertThat(read.placeOf("张三")).isZero();
  }

  @Test
  void bibtexIsReadWithItsMacros() {
    Citation read =
        one(
            """
            @string{ahjy = "安徽教育"}
            @article{wang2024,
              title = {{大单元}教学的实践},
              author = {王, 䶮 and Smith, John},
              journal = ahjy, year = 2024, month = may, volume = {61}, number = {5},
              pages = {12--15}, doi = {https://doi.org/10.1000/182}, issn = {1002-2384}
            }
            """);
    assertThat(read.title().replace(" ", "")).isEqualTo("大单元教学的实践");
    assertThat(read.journal()).isEqualTo("安徽教育");
    assertThat(read.inIssue()).isEqualTo("2024 年第 61 卷第 5 期");
    assertThat(read.pages()).isEqualTo("12-15");
    assertThat(read.doi()).isEqualTo("10.1000/182");
    assertThat(read.issn()).isEqualTo("1002-2384");
    assertThat(read.placeOf("王䶮")).isEqualTo(1);
    assertThat(read.authors()).hasSize(2);
  }

  @Test
  void risIsReadWithWholeDates() {
    Citation read =
        one(
            """
            TY  - JOUR
            AU  - 李㛃
            AU  - 王䶮
            TI  - 大单元教学的实践
            JO  - 安徽教育
            PY  - 2024/05/15
            VL  - 61
            IS  - 5
            SP  - 12
            EP  - 15
            SN  - 1002-2384
            DO  - 10.1000/182
            ER  -\s
            """);
    assertThat(read.title()).isEqualTo("大单元教学的实践");
    assertThat(read.journal()).isEqualTo("安徽教育");
    assertThat(read.inIssue()).isEqualTo("2024 年第 61 卷第 5 期");
    assertThat(read.pages()).isEqualTo("12-15");
    assertThat(read.date()).isEqualTo("2024-05-15");
    assertThat(read.placeOf("王䶮")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王䶮. 专著名[M]. 北京: 人民教育出版社, 2024.",
        "随便写的一行",
        "@article{x, title = {没有期刊}}",
        "@article{x, title = {没有结束",
        "TY  - JOUR\nTI  - 没有期刊\nER  -",
        "[1] 王䶮. 没有期刊[J]."
      })
  void whatIsNotUnderstoodComesBackAsItWas(String text) {
    String good = "[9] 王䶮. 题目[J]. 期刊, 2024, 61(5): 12-15.";
    Reading read = CitationReader.read(text + "\n" + good);
    assertThat(read.unread().replaceAll("\\s+", " ").strip())
        .isEqualTo(text.replaceAll("\\s+", " "));
    assertThat(read.found()).hasSize(1);
  }

  @Test
  void hostileTextsTakeNoTime() {
    String deep = "@article{x, title = " + "{".repeat(90_000) + "}".repeat(90_000) + "}";
    String long_ = "王".repeat(190_000) + "[J]";
    String dots = "a.".repeat(90_000);
    String many = "@article{x,\n".repeat(15_000);
    String lines = "[1] 王䶮. 题目[J]. 期刊, 2024, 61(5): 12-15.\n".repeat(4000);
    for (String text : List.of(deep, long_, dots, many, lines)) {
      Assertions.assertThatCode(() ->
              org.junit.jupiter.api.Assertions.assertTimeout(
                  Duration.ofSeconds(20), () -> CitationReader.read(text)))
          .doesNotThrowAnyException();
    }
    assertThat(CitationReader.read(lines).found()).hasSize(CitationReader.MAX_FOUND);
  }
}
