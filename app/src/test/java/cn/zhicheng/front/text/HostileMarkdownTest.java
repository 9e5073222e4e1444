package cn.zhicheng.front.text;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody writes into a bulletin neither runs nor fetches anything. */
class HostileMarkdownTest {
  private static Document read(Content content) {
    var output = new StringOutput();
    output.writeContent("<main>");
    content.writeTo(output);
    return Jsoup.parse(output.toString());
  }

  private static Document typed(String markdown) {
    return read(Markdown.typed(markdown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "前<img src=x onerror=alert(1)>后",
        "<svg/onload=alert(1)>",
        "<iframe src=\"https://example.com\"></iframe>",
        "</article></main><form action=/logout><button>点我</button></form>",
        "[点我](javascript:alert(1))",
        "[点我](JaVaScRiPt:alert(1))",
        "[点我](&#106;avascript:alert(1))",
        "[点我](java\tscript:alert(1))",
        "[点我](vbscript:msgbox(1))",
        "[点我](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]",
        "![图](https://elsewhere.example/spy.png)",
        "![图](data:image/svg+xml;base64,AAAA)",
        "[![图](https://elsewhere.example/spy.png)](javascript:alert(1))",
        "| a |\n|---|\n| <b onclick=x>格</b> |",
        "`<script>`\n\n    <script>x</script>",
        "[t](https://example.com \"x\\\" onmouseover=alert(1) y=\\\"\")"
      })
  void nothingTypedRunsOrFetches(String hostile) {
    Document page = typed(hostile);
    assertThat(page.select("script, img, svg, iframe, form, button, style, link, object"))
        .isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .as(hostile)
          .noneMatch(attribute -> attribute.getKey().startsWith("on"))
          .noneMatch(attribute -> attribute.getKey().equals("style"))
          .noneMatch(attribute -> attribute.getKey().equals("src"));
    }
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.isEmpty() || href.startsWith("https://example.com"));
  }

  @Test
  void typedHtmlIsShownAsItWasTyped() {
    assertThat(typed("请写 <b>姓名</b>").text()).isEqualTo("请写 <b>姓名</b>");
  }

  @Test
  void anHonestTextKeepsItsShape() {
    Document page =
        typed(
            """
            # 一、时间
            - 个人：**9 月 30 日**前
            - 单位：见[说明](https://hrss.ah.gov.cn/)或[本页](/help)

            | 环节 | 时间 |
            |---|:-:|
            | 初审 | 10 月 |
            """);
    assertThat(page.select("h1")).as("the page has its own").isEmpty();
    assertThat(page.select("h2").text()).isEqualTo("一、时间");
    assertThat(page.select("li")).hasSize(2);
    assertThat(page.select("strong").text()).isEqualTo("9 月 30 日");
    assertThat(page.select("a").eachAttr("href"))
        .containsExactly("https://hrss.ah.gov.cn/", "/help");
    assertThat(page.expectFirst("a").attr("rel")).isEqualTo("nofollow");
    assertThat(page.select("th[scope=col]")).hasSize(2);
    assertThat(page.select("[align]")).isEmpty();
  }

  @Test
  void aPictureLeavesItsWords() {
    Document page = typed("看 ![流程图](https://elsewhere.example/a.png) 这里");
    assertThat(page.text()).isEqualTo("看 流程图 这里");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*a **b ", "[", "![", "- ", "> ", "1. ", "` ", "***", "*a _b ", "<a href=\"", "|"})
  void endlessNestingBreaksNothing(String piece) {
    String text = piece.repeat(20_000 / piece.length()) + "末";
    assertThat(typed(text).text()).contains("末");
  }

  @Test
  void whatNestsTooDeepIsShownAsTypedAndStillHarmsNobody() {
    Document page = typed("> ".repeat(200) + "<script>alert(1)</script>");
    assertThat(page.select("script, blockquote")).isEmpty();
    assertThat(page.text()).endsWith("> <script>alert(1)</script>");
  }

  @Test
  void emphasisNestedWithoutEndIsNoticed() {
    assertThat(Markdown.tooDeep("*a _b ".repeat(500) + "c" + "_*".repeat(500))).isTrue();
    assertThat(Markdown.tooDeep("- 一\n  - 二\n    - 三 **重** *点*")).isFalse();
  }
}
