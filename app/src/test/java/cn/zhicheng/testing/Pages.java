package cn.zhicheng.testing;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Asks for pages as somebody, and reads them. */
@Component
public class Pages {
  private final ObjectProvider<MockMvc> mvc;

  Pages(ObjectProvider<MockMvc> mvc) {
    this.mvc = mvc;
  }

  /**
   * An answer.
   *
   * @param location where a redirect leads; empty for pages
   */
  public record Answer(int status, Document page, String location) {
    public String text() {
      return page.text();
    }

    public boolean has(String css) {
      return !page.select(css).isEmpty();
    }
  }

  public Answer get(Actor actor, String path) {
    return answer(MockMvcRequestBuilders.get(path).with(SignedOn.as(actor)));
  }

  public Answer post(Actor actor, String path, Map<String, String> fields) {
    var request =
        MockMvcRequestBuilders.post(path)
            .with(SignedOn.as(actor))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    fields.forEach(request::param);
    return answer(request);
  }

  public Answer answer(RequestBuilder request) {
    try {
      var response = mvc.getObject().perform(request).andReturn().getResponse();
      String location = response.getRedirectedUrl();
      return new Answer(
          response.getStatus(),
          Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)),
          location == null ? "" : location);
    } catch (Exception e) {
      throw new AssertionError("The page failed", e);
    }
  }
}
