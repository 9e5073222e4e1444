package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must be mended and what is only worth a look stand apart; the second keeps nobody back. */
@ProductTest
class CautionsDoNotStopAnybodyTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CastDrafts drafts;
  @Autowired Cautions cautions;
  @Autowired Pages pages;

  @Test
  void aYearWithFewHoursIsWorthALookAndMayBeSubmitted() {
    Cast.Story story = cast.story();
    String path = "/applications/" + story.application();
    var page = pages.get(story.applicant(), path);
    assertThat(page.text())
        .contains("各部分已完善", "建议核对", "不影响提交", "2025 年继续教育导入了 60 学时（公需科目 0，专业科目 60）", "建议核对 1 处")
        .doesNotContain("必须处理");
    climb.submit(story);
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.IN_AUDIT);
    assertThat(pages.get(story.applicant(), path).text()).doesNotContain("建议核对");
  }

  @Test
  void whatMustBeMendedStandsApart() {
    Cast.Story story = cast.story();
    drafts.write(story.applicant(), story.application(), Section.SUMMARY, Map.of("SUMMARY", ""));
    var page = pages.get(story.applicant(), "/applications/" + story.application());
    assertThat(page.text()).contains("必须处理", "还有 1 处需要完善", "「专业技术工作总结」尚未填写", "建议核对");
  }

  @Test
  void fullYearsAndYearsWithoutDataSayNothing() {
    assertThat(cautions.of(List.of())).isEmpty();
    assertThat(cautions.of(List.of(hours(2025, "公需科目", 30), hours(2025, "专业科目", 60)))).isEmpty();
    assertThat(cautions.of(List.of(item("CE", Map.of("year", 2025)), item("CE", Map.of()))))
        .isEmpty();
  }

  @Test
  void overlapsOfTheWorkHistoryLeadToIt() {
    Item first = item("WORK", Map.of("startYm", "2010-09", "endYm", "2016-07"));
    Item second = item("WORK", Map.of("startYm", "2015-09"));
    assertThat(cautions.of(List.of(first, second)))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.section()).isEqualTo("WORK");
          assertThat(found.sentence()).contains("时间重叠");
        });
  }

  @Test
  void hoursAreTalliedYearByYear() {
    List<Item> items =
        List.of(hours(2025, "公需科目", 30), hours(2024, "专业科目", 60), hours(2025, "专业科目", 60));
    assertThat(cautions.of(items))
        .extracting(PreCheck.Finding::sentence)
        .singleElement()
        .asString()
        .startsWith("2024 年继续教育导入了 60 学时");
  }

  private static Item hours(int year, String kind, int hours) {
    return item("CE", Map.of("year", year, "kind", kind, "hours", hours));
  }

  private static Item item(String category, Map<String, Object> payload) {
    return new Item(
        UUID.randomUUID(), UUID.randomUUID(), 1, category, 1, "甲校", payload, List.of(), false);
  }
}
