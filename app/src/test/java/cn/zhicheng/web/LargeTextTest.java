package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.testing.ProductTest;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who wants larger text gets it on every page, also without the script. */
@ProductTest
class LargeTextTest {
  @Autowired MockMvc mvc;

  @Test
  void theLinkIsOnThePageAndTheCookieIsRemembered() throws Exception {
    Element usual = page("usual");
    assertThat(usual.hasClass("large")).isFalse();
    Element link = usual.expectFirst("[data-large-text]");
    assertThat(link.text()).contains("大字");
    MockHttpServletResponse chosen = choose(link.attr("href"));
    assertThat(chosen.getStatus()).isEqualTo(303);
    assertThat(chosen.getHeader("Location")).isEqualTo("/help");
    assertThat(chosen.getHeader("Set-Cookie")).contains("zhicheng-text=large", "SameSite=Lax");
    Element large = page("large");
    assertThat(large.hasClass("large")).isTrue();
    assertThat(large.select("[data-large-text][aria-pressed=true]").attr("href"))
        .startsWith("/text/usual");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "/\\evil.example", "https://evil.example", "", "/a b", "/\n/x"})
  void nobodyIsLedAway(String back) throws Exception {
    var answer = mvc.perform(get("/text/large").param("back", back)).andReturn().getResponse();
    assertThat(answer.getHeader("Location")).isEqualTo("/");
  }

  @Test
  void otherSizesAreNoPages() throws Exception {
    assertThat(choose("/text/huge").getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse choose(String path) throws Exception {
    return mvc.perform(get(java.net.URI.create(path))).andReturn().getResponse();
  }

  private Element page(String size) throws Exception {
    var answer =
        mvc.perform(get("/help").cookie(new Cookie("zhicheng-text", size)))
            .andReturn()
            .getResponse();
    return Jsoup.parse(answer.getContentAsString()).expectFirst("html");
  }
}
