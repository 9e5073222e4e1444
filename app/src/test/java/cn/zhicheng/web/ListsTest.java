package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListsTest {
  @Test
  void theNextPageKeepsTheFilters() {
    var filters = new LinkedHashMap<String, String>();
    filters.put("name", "王 䶮");
    filters.put("state", "");

    Document page =
        Rendering.of("pager", Map.of("path", "/tasks", "next", "k&2", "filters", filters));

    assertThat(page.expectFirst("a[rel=next]").attr("href"))
        .isEqualTo("/tasks?name=%E7%8E%8B+%E4%B6%AE&after=k%262");
  }

  @Test
  void aSinglePageHasNoPager() {
    var parameters = new HashMap<String, Object>();
    parameters.put("path", "/tasks");
    parameters.put("next", null);

    assertThat(Rendering.of("pager", parameters).body().children()).isEmpty();
  }

  @Test
  void aTableIsACaptionedRegionThatTheKeyboardCanScroll() {
    Document page =
        Rendering.of(
            "table",
            Map.of("caption", "申报", "head", Rendering.text(""), "rows", Rendering.text("")));

    var region = page.expectFirst("[role=region][tabindex=0]");
    assertThat(page.expectFirst("[id=" + region.attr("aria-labelledby") + "]").text())
        .isEqualTo("申报");
  }

  @Test
  void anEmptyTableSaysWhatToDoInstead() {
    Document page =
        Rendering.of(
            "table",
            Map.of(
                "caption", "申报",
                "head", Rendering.text("列"),
                "rows", Rendering.text(""),
                "empty", true,
                "whenEmpty", Rendering.text("还没有申报")));

    assertThat(page.select("table")).isEmpty();
    assertThat(page.text()).isEqualTo("还没有申报");
  }

  @Test
  void theCurrentStepOfAFlowIsAnnounced() {
    Document page =
        Rendering.of(
            "timeline",
            Map.of(
                "label",
                "申报流程",
                "nodes",
                List.of(
                    TimelineNode.current("用人单位审核", "审核中", "甲单位"),
                    TimelineNode.future("评委会受理", ""))));

    assertThat(page.select("[aria-current=step]").text()).isEqualTo("用人单位审核 审核中 甲单位");
  }

  @Test
  void aDifferenceIsShownWithWhatStoodThereBefore() {
    Document page =
        Rendering.of(
            "definitionList",
            Map.of("rows", List.of(Detail.compared("职务", "教研员", "教师"), Detail.of("部门", null))));

    assertThat(page.expectFirst(".is-changed del").text()).isEqualTo("教师");
    assertThat(page.text()).contains("部门 未填写");
  }
}
