package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignOnThroughThePortalTest {
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
  void openBrowser() {
    browser = new Browser(portal.port());
  }

  @Test
  void thePortalDescribesItself() throws Exception {
    JsonNode found = RunningPortal.json(browser.get("/.well-known/openid-configuration"));
    assertThat(found.get("issuer").asString()).isEqualTo("http://localhost:" + portal.port());
    assertThat(found.get("code_challenge_methods_supported").get(0).asString()).isEqualTo("S256");
    assertThat(found.get("end_session_endpoint").asString()).endsWith("/connect/logout");
  }

  @Test
  void aPersonComesBackWithACodeThatBuysTheClaims() throws Exception {
    JsonNode tokens = signOn("personal", "wangyan", COMPLETE);
    JsonNode claims = RunningPortal.claims(tokens.get("id_token").asString());
    assertThat(claims.get("nonce").asString()).isEqualTo("some-nonce");
    assertThat(claims.get("real_name").asString()).isEqualTo("王䶮");
    assertThat(claims.get("user_kind").asString()).isEqualTo("personal");
    assertThat(claims.get("id_type").asString()).isEqualTo("ID_CARD");
    assertThat(claims.get("id_number").asString()).isEqualTo("34012319880229005X");
    assertThat(claims.get("mobile").asString()).isEqualTo("13800000001");
    assertThat(claims.has("uscc")).isFalse();

    JsonNode info = portal.userinfo(tokens.get("access_token").asString());
    assertThat(info.get("sub")).isEqualTo(claims.get("sub"));
    assertThat(info.get("real_name").asString()).isEqualTo("王䶮");
  }

  @Test
  void aLegalPersonBringsNameCodeAndHandler() throws Exception {
    JsonNode tokens = signOn("legal", "shushan-jiaotiju", COMPLETE);
    JsonNode claims = RunningPortal.claims(tokens.get("id_token").asString());
    assertThat(claims.get("user_kind").asString()).isEqualTo("legal");
    assertThat(claims.get("org_name").asString()).isEqualTo("合肥市蜀山区教育体育局");
    assertThat(claims.get("uscc").asString()).isEqualTo("11340104003000014F");
    assertThat(claims.get("handler_name").asString()).isEqualTo("周敏");
  }

  @Test
  void theHintOpensTheBoxOfThatKind() throws Exception {
    var answer = browser.get(COMPLETE.with("login_hint", "legal").path());
    assertThat(Browser.target(answer)).endsWith("/login?kind=legal");
    var page = Jsoup.parse(browser.get("/login?kind=legal").body());
    assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("法人用户");
  }

  @Test
  void whoeverComesAsTheOtherKindSignsOnAnew() throws Exception {
    signOn("personal", "wangyan", COMPLETE);
    var answer = browser.get(COMPLETE.with("login_hint", "legal").path());
    assertThat(Browser.target(answer)).endsWith("/login?kind=legal");
  }

  @Test
  void choosingTheOtherBoxByHandCounts() throws Exception {
    signOn("personal", "wangyan", COMPLETE.with("login_hint", "legal"));
  }

  @Test
  void withoutPkceNobodyGetsACode() throws Exception {
    browser.signIn("personal", "wangyan", "anhui2026");
    var bare = COMPLETE.without("code_challenge").without("code_challenge_method");
    assertThat(Browser.target(browser.get(bare.path())))
        .startsWith(SignOnRequest.BACK)
        .contains("error=invalid_request")
        .doesNotContain("code=");
  }

  @Test
  void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
    var answer = portal.token(code("personal", "wangyan", COMPLETE), "x".repeat(43));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(RunningPortal.json(answer).get("error").asString()).isEqualTo("invalid_grant");
  }

  @Test
  void anUnknownAddressToComeBackToIsRefused() throws Exception {
    browser.signIn("personal", "wangyan", "anhui2026");
    var answer = browser.get(COMPLETE.with("redirect_uri", "http://localhost:8081/x").path());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("无法继续");
  }

  @Test
  void singleLogoutEndsThePortalsSessionAndGoesBack() throws Exception {
    JsonNode tokens = signOn("personal", "wangyan", COMPLETE);
    var fields =
        Map.of(
            "id_token_hint",
            tokens.get("id_token").asString(),
            "post_logout_redirect_uri",
            "http://localhost:8080/");
    var answer = browser.get("/connect/logout?" + Browser.query(fields));
    assertThat(Browser.target(answer)).isEqualTo("http://localhost:8080/");
    assertThat(Browser.target(browser.get(COMPLETE.path()))).endsWith("/login");
  }

  private JsonNode signOn(String box, String account, SignOnRequest request) throws Exception {
    return RunningPortal.json(portal.token(code(box, account, request), SignOnRequest.VERIFIER));
  }

  /** From the product's request over the portal's page to the code in the address. */
  private String code(String box, String account, SignOnRequest request) throws Exception {
    browser.get(request.path());
    String onward = Browser.target(browser.signIn(box, account, "anhui2026"));
    assertThat(onward).contains("/oauth2/authorize");
    String back = Browser.target(browser.get(onward));
    assertThat(back).startsWith(SignOnRequest.BACK).contains("state=some-state");
    return RunningPortal.codeIn(back);
  }
}
