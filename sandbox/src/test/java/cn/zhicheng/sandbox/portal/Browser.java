package cn.zhicheng.sandbox.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser does, in small: cookies, forms with their hidden fields, redirects one by one. */
public final class Browser {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI base;

  public Browser(int port) {
    base = URI.create("http://localhost:" + port + "/");
  }

  public HttpResponse<String> get(String path) throws Exception {
    return http.send(request(path).build(), BodyHandlers.ofString());
  }

  public HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    return http.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(query(fields)))
            .build(),
        BodyHandlers.ofString());
  }

  /** Opens the box, fills it in and presses 登录. */
  public HttpResponse<String> signIn(String box, String account, String password) throws Exception {
    return submit("/login?kind=" + box, "/login", Map.of("account", account, "password", password));
  }

  /** Opens a page as a document. */
  public Document page(String path) throws Exception {
    return Jsoup.parse(get(path).body());
  }

  /** Opens a page and sends its form of that action, hidden fields and all. */
  public HttpResponse<String> submit(String path, String action, Map<String, String> typed)
      throws Exception {
    return submit(page(path), action, typed);
  }

  /** Sends the form of that action, hidden fields and all. */
  public HttpResponse<String> submit(Document page, String action, Map<String, String> typed)
      throws Exception {
    var fields = new LinkedHashMap<String, String>();
    for (Element hidden : page.select("form[action=" + action + "] input[type=hidden]")) {
      fields.put(hidden.attr("name"), hidden.val());
    }
    fields.putAll(typed);
    return post(action, fields);
  }

  /** What the browser calls its session; empty before there is one. */
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("GOV_SESSION"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Where an answer sends the browser. */
  public static String target(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
  }

  public static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
  }
}
