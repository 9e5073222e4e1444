package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.shared.Verdict;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ButtonSaysWhyItIsGreyTest {
  private static final Verdict NOT_BOUND =
      Verdict.refuse("NOT_BOUND", "您还没有通过用人单位审核，不能申报。请先选择用人单位。", "/me/unit");

  @Test
  void aRefusedButtonShowsItsReasonAndWhereToGo() {
    Document page = Rendering.of("button", Map.of("label", "马上申报", "verdict", NOT_BOUND));

    Element button = page.expectFirst("button");
    assertThat(button.attr("aria-disabled")).isEqualTo("true");
    assertThat(button.attr("type")).as("cannot submit").isEqualTo("button");
    Element reason = page.expectFirst("[id=" + button.attr("aria-describedby") + "]");
    assertThat(reason.text()).contains("您还没有通过用人单位审核，不能申报。");
    assertThat(reason.expectFirst("a").attr("href")).isEqualTo("/me/unit");
    assertThat(page.expectFirst("[data-refusal]").attr("data-refusal")).isEqualTo("NOT_BOUND");
  }

  @Test
  void aRefusedLinkLeadsNowhere() {
    Document page =
        Rendering.of("button", Map.of("label", "修改", "href", "/x", "verdict", NOT_BOUND));

    assertThat(page.select("a[href=/x]")).isEmpty();
  }

  @Test
  void anAllowedButtonSubmitsAndSaysNothing() {
    Document page = Rendering.of("button", Map.of("label", "马上申报", "name", "act", "value", "go"));

    Element button = page.expectFirst("button[type=submit]");
    assertThat(button.attr("name")).isEqualTo("act");
    assertThat(button.attr("value")).isEqualTo("go");
    assertThat(button.hasAttr("aria-disabled")).isFalse();
    assertThat(page.select(".refused-why")).isEmpty();
  }

  @Test
  void anOpenerIsALinkToItsDialogSoThatItWorksWithoutScript() {
    Document page = Rendering.of("button", Map.of("label", "删除", "opens", "delete-1"));

    assertThat(page.expectFirst("a[data-open=delete-1]").attr("href")).isEqualTo("#delete-1");
  }
}
