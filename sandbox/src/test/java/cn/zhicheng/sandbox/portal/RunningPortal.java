package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal on a random port, and the calls that the product's server makes to it. */
public record RunningPortal(ConfigurableApplicationContext context, int port)
    implements AutoCloseable {
  public static RunningPortal on(Path folder) {
    return on(folder, new HandClock());
  }

  public static RunningPortal on(Path folder, HandClock clock) {
    var context =
        PortalApplication.start(
            clock,
            "--server.port=0",
            "--portal.client-secret=secret",
            "--portal.key-file=" + folder.resolve("portal-key.json"),
            "--portal.accounts-file=" + folder.resolve("portal-accounts.json"),
            "--portal.product-urls=http://localhost:8080");
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return new RunningPortal(context, port);
  }

  /** From the page that signed somebody on to the claims the product gets about her. */
  public JsonNode claims(Browser browser, HttpResponse<String> signedOn) throws Exception {
    String back = Browser.target(browser.get(Browser.target(signedOn)));
    assertThat(back).startsWith(SignOnRequest.BACK).contains("state=some-state");
    JsonNode tokens = json(token(codeIn(back), SignOnRequest.VERIFIER));
    return claims(tokens.get("id_token").asString());
  }

  /** The code in the address that leads back to the product. */
  static String codeIn(String back) {
    var query = UriComponentsBuilder.fromUriString(back).build().getQueryParams();
    return String.valueOf(query.getFirst("code"));
  }

  HttpResponse<String> token(String code, String verifier) throws Exception {
    String basic =
        Base64.getEncoder().encodeToString("zhicheng:secret".getBytes(StandardCharsets.UTF_8));
    var fields =
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            SignOnRequest.BACK,
            "code_verifier",
            verifier);
    return send(
        HttpRequest.newBuilder(uri("/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Browser.query(fields))));
  }

  JsonNode userinfo(String accessToken) throws Exception {
    return json(
        send(
            HttpRequest.newBuilder(uri("/userinfo"))
                .header("Authorization", "Bearer " + accessToken)));
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** The claims inside a signed token. */
  static JsonNode claims(String token) {
    byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return JsonMapper.shared().readTree(payload);
  }

  @Override
  public void close() {
    context.close();
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.ofString());
    }
  }
}
