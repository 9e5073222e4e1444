package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page of every role, over TLS: nothing of it is kept by caches, nothing inline runs, nobody
 * frames it, and the browser comes back by TLS alone. The policy needs no nonces, for there is no
 * inline script or style it would have to let through.
 */
@ProductTest
@Import({PageSubjects.class, PresetPageSubjects.class})
class EveryPageIsGuardedTest {
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
          + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
          + "http://localhost:9000";

  @Autowired MockMvc mvc;
  @Autowired PageSubjects subjects;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final List<String> wrong = new ArrayList<>();

  @Test
  void pagesBehindSignOn() throws Exception {
    var pages = new WalkedPages(mappings, subjects).pages(StatementsPerPageTest.NO_PAGES);
    assertThat(pages).hasSizeGreaterThan(120);
    for (WalkedPages.Page page : pages) {
      var visit = page.visit();
      judge(visit.path(), get(visit.path()).with(SignedOn.as(visit.actor())));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void pagesForAnybody() throws Exception {
    for (String path : WalkedPages.PUBLIC) {
      judge(path, get(path));
    }
    judge("nothing there", get("/help/nothing-there"));
    assertThat(wrong).isEmpty();
  }

  private void judge(String name, MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = mvc.perform(request.secure(true)).andReturn().getResponse();
    header(name, answer, "Content-Security-Policy", POLICY);
    header(name, answer, "X-Content-Type-Options", "nosniff");
    header(name, answer, "X-Frame-Options", "DENY");
    header(name, answer, "Referrer-Policy", "same-origin");
    header(name, answer, "Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    header(name, answer, "Cross-Origin-Opener-Policy", "same-origin");
    header(name, answer, "Cross-Origin-Resource-Policy", "same-origin");
    header(name, answer, "Access-Control-Allow-Origin", null);
    header(name, answer, "Server", null);
    header(name, answer, "X-Powered-By", null);
    String kept = String.valueOf(answer.getHeader("Cache-Control"));
    check(kept.contains("no-store"), name, "may be kept: " + kept);
    Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    check(page.select("script:not([src]), style, [style]").isEmpty(), name, "has inline parts");
    check(
        page.select("script[src], link[href], img[src], iframe[src], form[action]").stream()
            .allMatch(e -> ours(e.attr("src") + e.attr("href") + e.attr("action"))),
        name,
        "loads from elsewhere");
    check(
        page.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .map(Attribute::getKey)
            .noneMatch(key -> key.startsWith("on")),
        name,
        "has handlers in attributes");
  }

  private static boolean ours(String address) {
    return address.startsWith("/") && !address.startsWith("//")
        || address.startsWith("data:")
        || address.isEmpty()
        || address.startsWith("#");
  }

  private void header(
      String name, MockHttpServletResponse answer, String header, @Nullable String wanted) {
    String got = answer.getHeader(header);
    check(java.util.Objects.equals(got, wanted), name, header + ": " + got);
  }

  private void check(boolean holds, String name, String told) {
    if (!holds) {
      wrong.add(name + " " + told);
    }
  }
}
