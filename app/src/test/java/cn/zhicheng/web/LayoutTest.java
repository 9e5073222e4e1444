package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private final Document page =
      Rendering.of(
          "layout",
          Map.of(
              "shell", Rendering.shell(),
              "title", "任务",
              "crumbs", List.of(new Crumb("任务中心", "/tasks")),
              "content", Rendering.text("正文")));

  @Test
  void theSkipLinkComesFirstAndLeadsToTheText() {
    assertThat(page.body().expectFirst("a, button").attr("href")).isEqualTo("#main");
    assertThat(page.expectFirst("[id=main]").text()).contains("正文");
  }

  @Test
  void whoIsSignedOnForWhomIsAlwaysVisibleAndMayLeave() {
    assertThat(page.expectFirst(".topbar").text()).contains("赵明", "用人单位", "合肥市蜀山区教育体育局");
    Element form = page.expectFirst("form[action=/logout][method=post]");
    assertThat(form.expectFirst("input[name=_csrf]").attr("value")).isEqualTo("token-1");
  }

  @Test
  void theEntryOfThePageIsMarkedAndGroupsAreNamed() {
    assertThat(page.select("nav a[aria-current=page]").eachText()).containsExactly("任务中心 12");
    assertThat(page.select("nav ul[aria-label=审核] a").attr("href"))
        .isEqualTo("/achievement-audits");
  }

  @Test
  void theFlashIsAnnounced() {
    assertThat(page.expectFirst("[role=status]").text()).isEqualTo("已保存。");
  }

  @Test
  void nothingIsInlineAndEveryStaticFileCarriesItsHash() {
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("link[href^=/static/], script[src^=/static/]"))
        .hasSizeGreaterThan(2)
        .allMatch(e -> (e.attr("href") + e.attr("src")).matches(".*\\?v=[0-9a-f]{12}"));
  }

  @Test
  void everyIconUsedStandsInTheSprite() throws Exception {
    try (var in = Assets.class.getResourceAsStream("/static/icons.svg")) {
      var sprite = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      for (Element use : page.select("use[href*=icons.svg]")) {
        String name = use.attr("href").replaceAll(".*#", "");
        assertThat(sprite).contains("<symbol id=\"" + name + "\"");
      }
      for (Tone tone : Tone.values()) {
        assertThat(sprite).contains("<symbol id=\"" + tone.icon() + "\"");
      }
    }
  }
}
