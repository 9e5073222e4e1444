package cn.zhicheng.front.text;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static String html(Content content) {
    var output = new StringOutput();
    content.writeTo(output);
    return output.toString();
  }

  @Test
  void everyWordMustOccurWhateverItsCaseAndBlanksOfBothWidthsPart() {
    assertThat(Terms.of("PDF 附件").allIn("附件支持 pdf")).isTrue();
    assertThat(Terms.of("pdf　照片").allIn("附件支持 pdf")).isFalse();
    assertThat(Terms.of("  ").isEmpty()).isTrue();
    assertThat(Terms.of("  ").allIn("什么都行")).isTrue();
  }

  @Test
  void whatWasFoundIsMarkedAndNothingElseChanges() {
    assertThat(html(Marked.text("绑定单位后单位审核", Terms.of("单位"))))
        .isEqualTo("绑定<mark>单位</mark>后<mark>单位</mark>审核");
    assertThat(html(Marked.text("a<b>&c", Terms.of("<b>"))))
        .isEqualTo("a<mark>&lt;b&gt;</mark>&amp;c");
    assertThat(html(Marked.markdown("点**新增**，再点[新增](/library)", Terms.of("新增"))))
        .contains("<strong><mark>新增</mark></strong>")
        .contains("href=\"/library\"")
        .contains("<mark>新增</mark></a>");
  }

  @Test
  void wordsThatMeanSomethingToPatternsAreLookedForAsTyped() {
    assertThat(Terms.of("(Chrome)").allIn("谷歌浏览器(Chrome)")).isTrue();
    assertThat(Terms.of(".*").allIn("谷歌浏览器")).isFalse();
    assertThat(Terms.of("\\E(").allIn("\\E(")).isTrue();
  }
}
