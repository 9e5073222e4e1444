package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.shared.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NothingTypedBecomesMarkupTest {
  private static final String EVIL = "\"'><b onclick=x>恶</b></textarea><script>x</script>";

  @ParameterizedTest
  @MethodSource("places")
  void typedTextStaysText(String component, Map<String, Object> parameters) {
    Document page = Rendering.of(component, parameters);

    assertThat(page.select("script:not([src]), b, [onclick]")).isEmpty();
    assertThat(page.outerHtml()).containsAnyOf("恶", "%E6%81%B6");
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("field", Map.of("name", "a", "label", "甲", "value", EVIL)),
        Arguments.of("field", Map.of("name", "a", "label", "甲", "hint", EVIL, "placeholder", EVIL)),
        Arguments.of("textArea", Map.of("name", "a", "label", EVIL, "value", EVIL)),
        Arguments.of(
            "select",
            Map.of("name", "a", "label", "甲", "options", List.of(Option.of(EVIL)), "value", EVIL)),
        Arguments.of(
            "radios", Map.of("name", "a", "label", "甲", "options", List.of(Option.of(EVIL)))),
        Arguments.of("badge", Map.of("tone", Tone.INFO, "text", EVIL)),
        Arguments.of("button", Map.of("label", EVIL, "href", "/x?" + EVIL)),
        Arguments.of("errorSummary", Map.of("problems", new Problems().add(EVIL, EVIL))),
        Arguments.of("definitionList", Map.of("rows", List.of(Detail.compared(EVIL, EVIL, "x")))),
        Arguments.of(
            "timeline",
            Map.of(
                "label",
                "流程",
                "nodes",
                List.of(
                    new TimelineNode(
                        TimelineNode.Stage.RETURNED, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL)))),
        Arguments.of("pager", Map.of("path", "/x", "next", EVIL, "filters", Map.of("恶", EVIL))),
        Arguments.of(
            "layout",
            Map.of("shell", Rendering.shell(), "title", "恶", "content", Rendering.text(EVIL))));
  }
}
