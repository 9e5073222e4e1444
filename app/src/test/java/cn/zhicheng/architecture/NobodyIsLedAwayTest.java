package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.zhicheng.architecture.RouteRow.Relation;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Parameters and headers that name another site, with every route there is: no answer leads there.
 * Only sign-on and sign-off lead off the platform, to the portal that is configured.
 */
@ProductTest
@Import({RouteSubjects.class, RouteThings.class, PageSubjects.class, PresetPageSubjects.class})
class NobodyIsLedAwayTest {
  private static final List<String> ELSEWHERE =
      List.of("https://evil.example/", "//evil.example", "/\\evil.example", "\tjavascript:evil");

  /** Beside these every parameter that some route reads. */
  private static final List<String> USUAL =
      List.of("back", "next", "url", "from", "to", "return", "redirect", "continue", "target");

  @Autowired MockMvc mvc;
  @Autowired RouteSubjects subjects;
  @Autowired PageSubjects pages;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final List<String> away = new ArrayList<>();
  private int led;

  @Test
  void byWhatIsRead() throws Exception {
    for (WalkedPages.Page page : new WalkedPages(mappings, pages).all()) {
      var names = new TreeSet<>(USUAL);
      names.addAll(page.parameters());
      for (String site : ELSEWHERE) {
        var request = get(page.visit().path());
        names.forEach(name -> request.param(name, site));
        judge(page.route(), request, page.visit().actor(), site);
      }
    }
    for (String site : ELSEWHERE) {
      for (String path : WalkedPages.PUBLIC) {
        var request = get(path);
        USUAL.forEach(name -> request.param(name, site));
        judge(path, request, null, site);
      }
      judge("/text", get("/text/large").param("back", site), null, site);
      judge("protected", get("/me").param("back", site), null, site);
    }
    assertThat(away).isEmpty();
  }

  @Test
  void byWhatIsPressed() throws Exception {
    for (RouteRow row : RouteMatrix.ROWS) {
      for (Role role : row.audience()) {
        Actor actor = subjects.actor(role, Relation.OWN);
        String path = subjects.path(row, role);
        for (String site : ELSEWHERE) {
          var request = multipart(path).with(csrf()).param("version", "9999");
          USUAL.forEach(name -> request.param(name, site));
          judge(row.route(), request, actor, site);
        }
      }
    }
    assertThat(away).isEmpty();
  }

  /** Forms that are accepted lead on, which those of somebody else's version do not. */
  @Test
  void byFormsAsTheyStand() throws Exception {
    var walk = new WalkedPages(mappings, pages);
    for (WalkedPages.Page page : walk.pages(StatementsPerPageTest.NO_PAGES)) {
      Actor actor = page.visit().actor();
      String shown =
          mvc.perform(get(page.visit().path()).with(SignedOn.as(actor)))
              .andReturn()
              .getResponse()
              .getContentAsString(StandardCharsets.UTF_8);
      for (PageForm form : walk.newForms(actor, Jsoup.parse(shown))) {
        var request = form.sentBy(actor);
        USUAL.stream()
            .filter(name -> !form.names().contains(name))
            .forEach(name -> request.param(name, ELSEWHERE.getFirst()));
        judge(form.kind(), request, null, ELSEWHERE.getFirst());
      }
    }
    assertThat(away).isEmpty();
    assertThat(led).as("forms that led somewhere").isGreaterThan(40);
  }

  private void judge(
      String route,
      AbstractMockHttpServletRequestBuilder<?> request,
      @Nullable Actor actor,
      String site)
      throws Exception {
    request
        .header("Referer", site)
        .header("Origin", site)
        .header("X-Forwarded-Host", "evil.example");
    if (actor != null) {
      request.with(SignedOn.as(actor));
    }
    var answer = mvc.perform(request).andReturn().getResponse();
    String location = String.valueOf(answer.getHeader("Location"));
    String refresh = String.valueOf(answer.getHeader("Refresh"));
    led += location.equals("null") ? 0 : 1;
    boolean ours = location.equals("null") || location.matches("/(?![/\\\\]).*|/");
    if (!ours || !refresh.equals("null")) {
      away.add(route + " led to " + location);
    }
    if (answer.getContentType() != null && answer.getContentType().startsWith("text/html")) {
      var links = Jsoup.parse(answer.getContentAsString()).select("a[href], form[action]");
      links.stream()
          .map(link -> link.attr("href") + link.attr("action"))
          .filter(href ->
              href.matches("(?i)\\s*(https?:)?[/\\\\]{2}evil.*|\\s*/\\\\.*|\\s*javascript:.*"))
          .forEach(href -> away.add(route + " links to " + href));
    }
  }
}
