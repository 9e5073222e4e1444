package cn.zhicheng.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A browser with its cookies in front of 「内置单位登录」: real sessions, not pretended ones. */
public final class Door {
  private final MockMvc mvc;
  private final String address;
  private final Map<String, Cookie> cookies = new HashMap<>();

  public Door(MockMvc mvc, String address) {
    this.mvc = mvc;
    this.address = address;
  }

  /**
   * An answer.
   *
   * @param location where a redirect leads; empty for pages
   * @param retryAfter the header Retry-After; empty for none
   */
  public record Answer(int status, String location, String retryAfter, Document page) {
    public String error() {
      return page.select(".field-error").text();
    }
  }

  /** The name of this browser's session. */
  public String session() {
    return cookies.values().stream()
        .filter(cookie -> cookie.getName().contains("SESSION"))
        .map(Cookie::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No session among " + cookies.keySet()));
  }

  public Answer signOn(String name, String password) {
    return post("/login/preset", Map.of("loginName", name, "password", password));
  }

  public Answer code(String code) {
    return post("/login/preset/code", Map.of("code", code));
  }

  public Answer open(String path) {
    return send(MockMvcRequestBuilders.get(path));
  }

  public Answer post(String path, Map<String, String> fields) {
    var request = MockMvcRequestBuilders.post(path);
    fields.forEach(request::param);
    return send(request);
  }

  public Answer changePassword(String current, String next) {
    return post("/account/password", Map.of("current", current, "next", next, "again", next));
  }

  private Answer send(MockHttpServletRequestBuilder request) {
    try {
      var sent =
          request
              .with(csrf())
              .with(r -> {
                r.setRemoteAddr(address);
                return r;
              });
      if (!cookies.isEmpty()) {
        sent.cookie(cookies.values().toArray(Cookie[]::new));
      }
      return answer(mvc.perform(sent).andReturn().getResponse());
    } catch (Exception e) {
      throw new AssertionError("The page failed", e);
    }
  }

  private Answer answer(MockHttpServletResponse response) throws Exception {
    for (Cookie cookie : response.getCookies()) {
      cookies.put(cookie.getName(), cookie);
    }
    String location = response.getRedirectedUrl();
    String retryAfter = response.getHeader("Retry-After");
    return new Answer(
        response.getStatus(),
        location == null ? "" : location,
        retryAfter == null ? "" : retryAfter,
        Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)));
  }
}
