package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What people who mean harm try first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileVisitorsTest {
  private static final SignOnRequest COMPLETE = SignOnRequest.complete();
  private RunningPortal portal;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    portal = RunningPortal.on(folder);
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  @BeforeEach
  void open() {
    browser = new Browser(portal.port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://elsewhere.example/login/oauth2/code/gov",
        "http://localhost:8080.elsewhere.example/login/oauth2/code/gov",
        "http://localhost:8080@elsewhere.example/login/oauth2/code/gov",
        "http://localhost:8080/login/oauth2/code/gov/../../../x",
        "//elsewhere.example/login/oauth2/code/gov",
        "javascript:alert(1)"
      })
  void aCodeIsSentToTheProductOnly(String address) throws Exception {
    var asked = COMPLETE.with("redirect_uri", address).path();
    assertThat(browser.get(asked).statusCode()).isEqualTo(400);
    browser.signIn("personal", "wangyan", "anhui2026");
    var answer = browser.get(asked);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://elsewhere.example/",
        "http://localhost:8080.elsewhere.example/",
        "http://localhost:8080/evil",
        "//elsewhere.example"
      })
  void logoutLeadsBackToTheProductOnly(String address) throws Exception {
    String token = tokens(code()).get("id_token").asString();
    var fields = Map.of("id_token_hint", token, "post_logout_redirect_uri", address);
    var answer = browser.get("/connect/logout?" + Browser.query(fields));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"continue", "redirect", "target", "url", "spring-security-redirect"})
  void afterSignInNoParameterLeadsElsewhere(String name) throws Exception {
    var page = browser.page("/login?kind=personal&" + name + "=http://elsewhere.example/");
    var typed =
        Map.of("account", "wangyan", "password", "anhui2026", name, "http://elsewhere.example/");
    assertThat(Browser.target(browser.submit(page, "/login", typed)))
        .doesNotContain("elsewhere.example");
  }

  @Test
  void anAuthorizationCodeBuysTokensOnce() throws Exception {
    String code = code();
    assertThat(portal.token(code, SignOnRequest.VERIFIER).statusCode()).isEqualTo(200);
    var again = portal.token(code, SignOnRequest.VERIFIER);
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(RunningPortal.json(again).get("error").asString()).isEqualTo("invalid_grant");
  }

  @Test
  void theWrongVerifierBuysNothing() throws Exception {
    assertThat(portal.token(code(), "y".repeat(43)).statusCode()).isEqualTo(400);
  }

  @Test
  void aSessionChosenBeforehandIsNotTheOneSignedOn() throws Exception {
    browser.get("/login?kind=personal");
    String planted = browser.session();
    browser.signIn("personal", "wangyan", "anhui2026");
    assertThat(browser.session()).isNotEmpty().isNotEqualTo(planted);
    var inAddress = new Browser(portal.port()).get("/;GOV_SESSION=" + browser.session());
    assertThat(inAddress.body()).doesNotContain("王䶮");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login",
        "/logout",
        "/scan/enter",
        "/phone/AAAAAAAAAAAAAAAAAAAAAA/owner",
        "/phone/AAAAAAAAAAAAAAAAAAAAAA/other",
        "/phone/AAAAAAAAAAAAAAAAAAAAAA/confirm",
        "/phone/AAAAAAAAAAAAAAAAAAAAAA/cancel",
        "/register",
        "/register/code",
        "/forgot",
        "/forgot/password"
      })
  void noFormIsTakenFromAnotherSite(String path) throws Exception {
    browser.get("/login");
    assertThat(browser.post(path, Map.of("mobile", "13912340009")).statusCode()).isEqualTo(403);
    assertThat(browser.post(path, Map.of("_csrf", "guessed")).statusCode()).isEqualTo(403);
    assertThat(browser.page("/sms?mobile=13912340009").select(".messages li")).isEmpty();
  }

  @Test
  void whatIsTypedIsShownAsText() throws Exception {
    String typed = "\"><script>alert(1)</script>";
    shownAsText(browser.submit("/register?kind=legal", "/register", Map.of("name", typed)), typed);
    shownAsText(
        browser.submit("/register?kind=legal", "/register", Map.of("organisation", typed)), typed);
    browser.submit("/forgot?kind=personal", "/forgot", Map.of("account", typed));
    var reset = browser.get("/forgot/password");
    assertThat(Jsoup.parse(reset.body()).select("script:not([src])")).isEmpty();
    assertThat(Jsoup.parse(reset.body()).select(".note").text()).contains(typed);
    shownAsText(browser.get("/sms?" + Browser.query(Map.of("mobile", typed))), typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/register", "/forgot", "/sms", "/phone/x", "/nowhere"})
  void everyPageHasTheStrictPolicyAndSaysThatItIsADemo(String path) throws Exception {
    HttpResponse<String> answer = browser.get(path);
    if (answer.statusCode() == 302) {
      answer = browser.get(Browser.target(answer));
    }
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.body()).contains("模拟政务服务网（仅用于演示）");
  }

  @Test
  void aPasswordLongerThanAnyIsWrongAndNoError() throws Exception {
    var answer = browser.signIn("personal", "zhouqin", "x".repeat(5000));
    assertThat(answer.statusCode()).isEqualTo(422);
  }

  private static void shownAsText(HttpResponse<String> answer, String typed) {
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("script:not([src])")).isEmpty();
    assertThat(page.select("input[type=text], input:not([type])").eachAttr("value"))
        .contains(typed);
  }

  private JsonNode tokens(String code) throws Exception {
    return RunningPortal.json(portal.token(code, SignOnRequest.VERIFIER));
  }

  private String code() throws Exception {
    browser.get(COMPLETE.path());
    String onward = Browser.target(browser.signIn("personal", "wangyan", "anhui2026"));
    return RunningPortal.codeIn(Browser.target(browser.get(onward)));
  }
}
