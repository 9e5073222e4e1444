package cn.zhicheng.sandbox.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser does, in small: cookies, forms with their hidden fields, redirects one by one. */
final class Browser {
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI base;

  Browser(int port) {
    base = URI.create("http://localhost:" + port + "/");
  }

  HttpResponse<String> get(String path) throws Exception {
    return http.send(request(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    return http.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(query(fields)))
            .build(),
        BodyHandlers.ofString());
  }

  /** Opens the box, fills it in and presses 登录. */
  HttpResponse<String> signIn(String box, String account, String password) throws Exception {
    Document page = Jsoup.parse(get("/login?kind=" + box).body());
    return post(
        "/login",
        Map.of(
            "_csrf",
            page.select("input[name=_csrf]").val(),
            "kind",
            page.select("input[name=kind]").val(),
            "account",
            account,
            "password",
            password));
  }

  /** Where an answer sends the browser. */
  static String target(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
  }

  static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).header("Accept", "text/html");
  }
}
