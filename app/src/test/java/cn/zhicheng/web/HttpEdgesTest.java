package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests no browser sends, byte by byte to the real server. */
@ProductTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HttpEdgesTest {
  private static final int PATIENCE = 20_000;

  /** What would tell how the product is made. */
  private static final Pattern MADE =
      Pattern.compile("(?i)tomcat|apache|spring|java\\.|org\\.|exception|cn\\.zhicheng\\.");

  @LocalServerPort int port;

  private record Answer(int status, String head, String body) {
    String header(String name) {
      return head.lines()
          .filter(
              line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  private Answer ask(String first, String... headers) throws IOException {
    return ask(first, "", List.of(headers));
  }

  private Answer ask(String first, String body, List<String> headers) throws IOException {
    String host =
        headers.stream().anyMatch(header -> header.startsWith("Host:"))
            ? ""
            : "Host: localhost\r\n";
    var lines = new StringBuilder(first).append("\r\n").append(host);
    headers.forEach(header -> lines.append(header).append("\r\n"));
    lines.append("Accept: text/html\r\nConnection: close\r\n\r\n").append(body);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(lines.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = all.indexOf("\r\n\r\n");
      String head = end < 0 ? all : all.substring(0, end);
      return new Answer(
          Integer.parseInt(head.substring(9, 12)), head, end < 0 ? "" : all.substring(end + 4));
    }
  }

  private static void plain(Answer answer, int... status) {
    assertThat(status).as(answer.head()).contains(answer.status());
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.body()).doesNotContainPattern(MADE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "DEBUG", "PROPFIND", "PUT", "DELETE", "PATCH", "FOO"})
  void otherMethodsDoNothing(String method) throws IOException {
    Answer answer = ask(method + " /login HTTP/1.1", "X-Secret: geheim", "Content-Length: 0");
    plain(answer, 400, 403, 405, 501);
    assertThat(answer.body()).doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost:8080@evil.example", "evil.example\\@x", "a b"})
  void theHostIsNeverRepeated(String host) throws IOException {
    for (String path : List.of("/", "/me", "/login", "/nothing", "/text/large", "/help")) {
      Answer answer = ask("GET " + path + " HTTP/1.1", "Host: " + host);
      assertThat(answer.status()).isLessThan(500);
      assertThat(answer.header("Location")).doesNotContain("evil");
      assertThat(answer.body()).doesNotContain("evil");
    }
  }

  @Test
  void noHostOrTwoAreRefused() throws IOException {
    plain(ask("GET / HTTP/1.1", "Host: a.cn", "Host: b.cn"), 400);
    plain(ask("GET http://evil.example/ HTTP/1.1", "Host: a.cn"), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%00",
        "/..%2f..%2fetc/passwd",
        "/static/..%2f..%2fapplication.yml",
        "/help;a=b/x",
        "//evil.example/x",
        "/help/%0d%0aSet-Cookie:%20a=b",
        "/help\\x",
        "/%",
        "/help/%c0%ae",
        "/static/%2e%2e/%2e%2e/application.yml",
        "/help/'%20OR%20'1'='1",
        "/<script>"
      })
  void oddPathsAreRefusedPlainly(String path) throws IOException {
    Answer answer = ask("GET " + path + " HTTP/1.1");
    plain(answer, 400, 404, 302);
    assertThat(answer.head()).doesNotContain("Set-Cookie: a=b");
    assertThat(answer.body()).doesNotContain("<script>", "spring:", "root:");
  }

  @Test
  void aHeadTooLargeIsRefused() throws IOException {
    plain(ask("GET /login HTTP/1.1", "X-Long: " + "a".repeat(20_000)), 400, 431);
    plain(ask("GET /login?" + "a".repeat(20_000) + " HTTP/1.1"), 400, 414);
    String[] many = Stream.generate(() -> "X-A: b").limit(500).toArray(String[]::new);
    plain(ask("GET /login HTTP/1.1", many), 400, 431);
  }

  @Test
  void aFormTooLargeIsRefusedInWords() throws IOException {
    String form = "loginName=" + "a".repeat(3_000_000);
    Answer answer = posted(form);
    plain(answer, 400, 403, 413);
    assertThat(answer.body()).contains("<html lang=\"zh-CN\"", "请返回上一页");
  }

  @Test
  void tooManyParametersAreRefusedInWords() throws IOException {
    Answer answer = posted("a=b&".repeat(5_000));
    plain(answer, 400, 403, 413);
    assertThat(answer.body()).contains("<html lang=\"zh-CN\"", "请返回上一页");
    Answer read = ask("GET /help?" + "a=&".repeat(1_500) + " HTTP/1.1");
    plain(read, 400);
    assertThat(read.body()).contains("<html lang=\"zh-CN\"", "请返回上一页");
  }

  private Answer posted(String form) throws IOException {
    return ask(
        "POST /login/preset HTTP/1.1",
        form,
        List.of(
            "Content-Type: application/x-www-form-urlencoded", "Content-Length: " + form.length()));
  }

  /** Two lengths, or a length beside chunks: what two servers could read differently. */
  @Test
  void requestsThatMayBeReadTwoWaysAreRefused() throws IOException {
    String two = "0\r\n\r\nGET /me HTTP/1.1\r\nHost: x\r\n\r\n";
    plain(
        ask(
            "POST /login/preset HTTP/1.1",
            "a=b",
            List.of("Content-Length: 3", "Content-Length: 4")),
        400);
    Answer answer =
        ask(
            "POST /login/preset HTTP/1.1",
            two,
            List.of("Content-Length: 5", "Transfer-Encoding: chunked"));
    assertThat(answer.body()).as("one answer, then the line is closed").doesNotContain("HTTP/1.1");
  }

  @Test
  void cookiesAreForTheServerAloneAndForTls() throws IOException {
    String session = ask("GET /me HTTP/1.1").header("Set-Cookie");
    assertThat(session)
        .startsWith("ZHICHENG_SESSION=")
        .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
    String size = ask("GET /text/large HTTP/1.1").header("Set-Cookie");
    assertThat(size).contains("SameSite=Lax", "HttpOnly");
  }

  /** Decoded, some of these are bytes that no text of the database may hold. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AAAA",
        "AA==;;;=;",
        "AAAAAA",
        "/w==",
        "%%%",
        "J1JpJzsn",
        "\"a b\"",
        "ICAg",
        "7aCA"
      })
  void aCookieWeNeverGaveIsNoSession(String value) throws IOException {
    for (String path : List.of("/me", "/help")) {
      plain(ask("GET " + path + " HTTP/1.1", "Cookie: ZHICHENG_SESSION=" + value), 200, 302);
    }
  }

  /** No header of a visitor's choice ends up as a header of ours. */
  @Test
  void headersAreNotSplit() throws IOException {
    Answer answer = ask("GET /text/large?back=/help%0d%0aX-Evil:%201%0d%0a%0d%0a HTTP/1.1");
    assertThat(answer.header("X-Evil")).isEmpty();
    assertThat(answer.header("Location")).isEqualTo("/");
  }
}
