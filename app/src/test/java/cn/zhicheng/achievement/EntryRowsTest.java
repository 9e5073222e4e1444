package cn.zhicheng.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same words everywhere: detail, audit, snapshot and print. */
class EntryRowsTest {
  private final CategoryCatalogue catalogue = new CategoryCatalogue();

  @Test
  void datesUnitsAndYesOrNoReadAsChinese() {
    Map<String, Object> payload =
        Map.of(
            "school",
            "安徽师范大学",
            "endYm",
            "2009-07",
            "length",
            new BigDecimal("4"),
            "isHighest",
            true,
            "isFirst",
            false);

    assertThat(EntryRows.of(catalogue.category("EDUCATION"), payload))
        .containsExactly(
            new EntryRow("学校名称", "安徽师范大学"),
            new EntryRow("毕业年月", "2009年7月"),
            new EntryRow("学制", "4 年"),
            new EntryRow("最高学历", "是"),
            new EntryRow("第一学历", "否"));
  }

  @Test
  void aJobWithoutEndGoesOnUntilNow() {
    assertThat(EntryRows.of(catalogue.category("WORK"), Map.of("startYm", "2009-08")))
        .containsExactly(new EntryRow("开始年月", "2009年8月"), new EntryRow("结束年月", "至今"));
  }

  @Test
  void listColumnsStayInPlace() {
    assertThat(EntryRows.columns(catalogue.category("CE"), Map.of("year", 2025)))
        .extracting(EntryRow::value)
        .containsExactly("2025", "", "", "");
  }

  @Test
  void aLongTitleIsCutAndCountsRareCharactersAsOne() {
    String title = catalogue.category("PAPER").titleOf(Map.of("title", "𬭎".repeat(400)));

    assertThat(title.codePointCount(0, title.length())).isEqualTo(300);
    assertThat(title).endsWith("𬭎…");
  }
}
