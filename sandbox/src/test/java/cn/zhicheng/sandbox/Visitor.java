package cn.zhicheng.sandbox;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody with a browser before the product, or before nginx: cookies, forms, and redirects as
 * browsers follow them.
 */
final class Visitor implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Pattern APPLICATION = Pattern.compile("/applications/([0-9a-f-]{36})");
  private final String address;
  private final HttpClient http;
  private String token = "";

  Visitor(String address, SSLContext trust) {
    this.address = address;
    this.http =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .sslContext(trust)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
  }

  /** Through the portal's stand-in, by password. */
  void signOn(String entrance, String account) throws Exception {
    HttpResponse<String> home = enter(entrance, account);
    if (home.statusCode() != 200
        || !home.uri().toString().startsWith(address)
        || home.uri().getPath().equals("/login")) {
      throw new AssertionError(account + " did not sign on: " + home);
    }
    page("/");
  }

  /** Tries to; wherever that ends. */
  HttpResponse<String> enter(String entrance, String account) throws Exception {
    HttpResponse<String> portal = get("/oauth2/authorization/gov?entrance=" + entrance);
    Document page = Jsoup.parse(portal.body(), portal.uri().toString());
    var fields =
        page.select("form[action=/login] input[type=hidden]").stream()
            .collect(Collectors.toMap(e -> e.attr("name"), e -> e.val(), (a, b) -> a));
    fields.put("account", account);
    fields.put("password", "anhui2026");
    return http.send(
        request(portal.uri().resolve("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(form(fields))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws Exception {
    return http.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  /** The same, without waiting for it. */
  CompletableFuture<HttpResponse<String>> asked(String path) {
    return http.sendAsync(request(path).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String path) throws Exception {
    return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
  }

  /** A page, and its form token for what is posted next. */
  Document page(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode());
    }
    Document page = Jsoup.parse(answer.body(), answer.uri().toString());
    var found = page.selectFirst("input[name=_csrf]");
    if (found != null) {
      token = found.val();
    }
    return page;
  }

  /** The application that this person works on. */
  static UUID application(Visitor person) throws Exception {
    return person.page("/applications").select("a[href]").eachAttr("href").stream()
        .map(APPLICATION::matcher)
        .filter(Matcher::find)
        .map(found -> UUID.fromString(found.group(1)))
        .findFirst()
        .orElseThrow();
  }

  /** What a form of this page would send beside what is typed. */
  static Map<String, String> version(Document page) {
    return Map.of("version", page.select("input[name=version]").first().val());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    return sent(path, fields).get();
  }

  /** The same, with a broken connection told as such. */
  HttpResponse<String> posted(String path, Map<String, String> fields) throws Exception {
    return http.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-CSRF-TOKEN", token)
            .POST(form(fields))
            .build(),
        BodyHandlers.ofString());
  }

  /** A piece, the same way. */
  HttpResponse<String> posted(String path, byte[] piece) throws Exception {
    return http.send(
        request(path)
            .header("Content-Type", "application/octet-stream")
            .header("X-CSRF-TOKEN", token)
            .POST(BodyPublishers.ofByteArray(piece))
            .build(),
        BodyHandlers.ofString());
  }

  /** Begins to post and does not wait. */
  CompletableFuture<HttpResponse<String>> sent(String path, Map<String, String> fields) {
    return send(path, "application/x-www-form-urlencoded", form(fields));
  }

  CompletableFuture<HttpResponse<String>> sent(String path, byte[] piece) {
    return send(path, "application/octet-stream", BodyPublishers.ofByteArray(piece));
  }

  /** A file as a form's only one. */
  HttpResponse<String> upload(String path, String name, byte[] content) throws Exception {
    String edge = "edge-of-the-parts";
    var body = new ByteArrayOutputStream();
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    body.writeBytes(head.formatted(edge, name).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
            path,
            "multipart/form-data; boundary=" + edge,
            BodyPublishers.ofByteArray(body.toByteArray()))
        .get();
  }

  private CompletableFuture<HttpResponse<String>> send(
      String path, String type, BodyPublisher body) {
    return http.sendAsync(
        request(path).header("Content-Type", type).header("X-CSRF-TOKEN", token).POST(body).build(),
        BodyHandlers.ofString());
  }

  private static BodyPublisher form(Map<String, String> fields) {
    return BodyPublishers.ofString(
        fields.entrySet().stream()
            .flatMap(field ->
                List.of(field.getValue().split("\n")).stream()
                    .map(value ->
                        field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
            .collect(Collectors.joining("&")));
  }

  private HttpRequest.Builder request(String path) {
    return request(URI.create(address).resolve(path));
  }

  private static HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept", "text/html,*/*;q=0.8");
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
