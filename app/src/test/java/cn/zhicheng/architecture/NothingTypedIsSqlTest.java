package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.ProductTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Quotes, comments, wildcards, zero bytes and markup, typed into every field of every form and
 * every parameter of every page, and forms sent as no page sends them: nothing of it ends in a
 * failure of ours, and nothing becomes markup.
 */
@ProductTest
@Import({PageSubjects.class, PresetPageSubjects.class})
class NothingTypedIsSqlTest {
  private static final String MARKUP =
      "</textarea></title></option></select>\"'><b onclick=x>恶</b><script>x</script>";
  private static final List<String> TYPED =
      List.of(
          "' OR '1'='1' --",
          "\\'); DROP TABLE person; --",
          "%_\\%\"`$1 :x ?::uuid {{7*7}} ${7*7} #{x} " + MARKUP,
          "a\u0000b\u0001\u001b[31m\r\nc",
          "99999999999999999999",
          "-999999999-01-01",
          "-1");

  private static final byte[] TEXT = {'x'};

  @Autowired MockMvc mvc;
  @Autowired PageSubjects subjects;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final List<String> failures = new ArrayList<>();
  private int requests;

  @Test
  void whateverIsTypedIsTextAndNoFailureOfOurs() throws Exception {
    var walk = new WalkedPages(mappings, subjects);
    for (WalkedPages.Page page : walk.all()) {
      Actor actor = page.visit().actor();
      askWithEveryParameter(page, actor);
      Document shown = ask(actor, page.visit().path());
      for (PageForm form : walk.newForms(actor, shown)) {
        fillEveryField(actor, form);
        sendOtherwise(actor, form);
      }
    }
    assertThat(requests).isGreaterThan(2000);
    assertThat(failures).isEmpty();
  }

  private void askWithEveryParameter(WalkedPages.Page page, Actor actor) throws Exception {
    for (String parameter : page.parameters()) {
      for (String typed : TYPED) {
        URI asked =
            UriComponentsBuilder.fromUriString(page.visit().path())
                .replaceQueryParam(parameter, "{typed}")
                .encode()
                .build(typed);
        judge(parameter + "=" + typed, get(asked).with(SignedOn.as(actor)), actor);
      }
    }
  }

  private Document ask(Actor actor, String path) throws Exception {
    return Jsoup.parse(
        judge("", get(path).with(SignedOn.as(actor)), actor)
            .getContentAsString(StandardCharsets.UTF_8));
  }

  /** The text fields alone, so that the form gets further; then every field there is. */
  private void fillEveryField(Actor actor, PageForm form) throws Exception {
    for (String typed : TYPED) {
      judge(typed, form.with(f -> f.written() ? filled(f, typed) : f).sentBy(actor), actor);
      judge(typed, form.with(f -> filled(f, typed)).sentBy(actor), actor);
    }
  }

  /** As no page of ours does: empty, as another kind of body, with files where it has texts. */
  private void sendOtherwise(Actor actor, PageForm form) throws Exception {
    if (!form.posts()) {
      return;
    }
    judge("nothing", post(form.path()).with(csrf()).with(SignedOn.as(actor)), actor);
    var json =
        post(form.path())
            .with(csrf())
            .with(SignedOn.as(actor))
            .contentType(MediaType.APPLICATION_JSON);
    judge("JSON", json.content("[]"), actor);
    var files = multipart(form.path());
    form.fields().forEach(f -> files.file(new MockMultipartFile(f.name(), "x.txt", null, TEXT)));
    judge("files", files.with(csrf()).with(SignedOn.as(actor)), actor);
  }

  private static PageForm.Field filled(PageForm.Field field, String typed) {
    return new PageForm.Field(field.name(), typed, field.written());
  }

  private MockHttpServletResponse judge(
      String typed, AbstractMockHttpServletRequestBuilder<?> request, Actor actor)
      throws Exception {
    requests++;
    var result = mvc.perform(request).andReturn();
    MockHttpServletResponse answer = result.getResponse();
    String what =
        "%s %s by %s with %s"
            .formatted(
                result.getRequest().getMethod(),
                PageForm.route(String.valueOf(result.getRequest().getRequestURI())),
                actor.role(),
                typed);
    if (answer.getStatus() >= 500 || answer.getStatus() == 429) {
      failures.add(answer.getStatus() + " " + what);
    }
    String type = String.valueOf(answer.getContentType());
    if (type.startsWith("text/html")) {
      Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
      if (!page.select("[onclick], script:not([src])").isEmpty()) {
        failures.add("markup " + what);
      }
    }
    return answer;
  }
}
