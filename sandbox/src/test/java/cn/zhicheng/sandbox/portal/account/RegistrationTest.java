package cn.zhicheng.sandbox.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.sandbox.portal.Browser;
import cn.zhicheng.sandbox.portal.HandClock;
import cn.zhicheng.sandbox.portal.RunningPortal;
import cn.zhicheng.sandbox.portal.SignOnRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** FAQ-P4: 「注册」 under the box, then back to the platform. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationTest {
  private final HandClock clock = new HandClock();
  private int applicants;
  private RunningPortal portal;
  private Browser browser;
  private Applicant applicant;

  @BeforeAll
  void start(@TempDir Path folder) {
    portal = RunningPortal.on(folder, clock);
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  @BeforeEach
  void somebodyNew() {
    browser = new Browser(portal.port());
    applicant = new Applicant(browser, ++applicants);
  }

  @Test
  void aPersonRegistersAndSignsOnAtOnce() throws Exception {
    browser.get(SignOnRequest.complete().path());
    var done = applicant.register("personal", applicant.person());
    assertThat(Browser.target(done)).isEqualTo("/register/done?kind=personal");
    JsonNode claims = portal.claims(browser, applicant.signIn("personal", applicant.account()));
    assertThat(claims.get("real_name").asString()).isEqualTo("阿依·古丽");
    assertThat(claims.get("id_number").asString()).isEqualTo(applicant.idNumber());
    assertThat(claims.get("mobile").asString()).isEqualTo(applicant.mobile());
  }

  @Test
  void aLegalPersonRegistersWithItsHandler() throws Exception {
    browser.get(SignOnRequest.complete().path());
    applicant.register("legal", applicant.body());
    JsonNode claims =
        portal.claims(browser, applicant.signIn("legal", "qingquan-" + applicant.number()));
    assertThat(claims.get("org_name").asString()).isEqualTo("合肥市清泉社会服务中心(民办非企业)");
    assertThat(claims.get("uscc").asString()).isEqualTo(applicant.uscc());
    assertThat(claims.get("handler_name").asString()).isEqualTo("阿依·古丽");
    assertThat(claims.get("id_number").asString()).isEqualTo(applicant.idNumber());
  }

  @Test
  void theLastPageLeadsBackToTheLoginPageOfWhoeverAsked() throws Exception {
    assertThat(browser.page("/register/done?kind=personal").text()).contains("「个人登录」");
    assertThat(browser.page("/register/done?kind=legal").text()).contains("「单位登录」");
    assertThat(links("/register/done?kind=personal&back=http://elsewhere.example"))
        .noneMatch(link -> link.startsWith("http"));
    browser.get(SignOnRequest.complete().with("redirect_uri", "http://elsewhere.example").path());
    assertThat(links("/register/done?kind=personal")).noneMatch(link -> link.startsWith("http"));
    browser.get(SignOnRequest.complete().path());
    assertThat(links("/register/done?kind=personal")).contains("http://localhost:8080/login");
  }

  @Test
  void everythingWrongIsSaidAtOnceAndNothingTypedIsLost() throws Exception {
    var typed =
        Map.of(
            "organisation", "院",
            "uscc", "12340000485000016Y",
            "name", "9",
            "idNumber", "341226198513120025",
            "mobile", "23912340001",
            "account", "1",
            "password", "short",
            "again", "other");
    var answer = applicant.register("legal", typed);
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".field .problem").eachAttr("id"))
        .containsExactly(
            "organisation-problem",
            "uscc-problem",
            "name-problem",
            "idNumber-problem",
            "mobile-problem",
            "code-problem",
            "account-problem",
            "password-problem",
            "again-problem");
    for (String field : new String[] {"organisation", "uscc", "name", "idNumber", "mobile"}) {
      assertThat(page.select("input[name=" + field + "]").val()).isEqualTo(typed.get(field));
    }
    assertThat(answer.body()).doesNotContain("short");
  }

  @Test
  void askingForACodeWithoutScriptKeepsWhatWasTyped() throws Exception {
    var typed = Map.of("name", "阿依·古丽", "mobile", applicant.mobile());
    var form = browser.page("/register?kind=personal");
    var fields = new HashMap<>(typed);
    fields.put("_csrf", form.select("input[name=_csrf]").val());
    var page = Jsoup.parse(browser.post("/register/code", fields).body());
    assertThat(page.select("input[name=name]").val()).isEqualTo("阿依·古丽");
    assertThat(page.select("[data-code-said]").text()).contains("验证码已发送");
    assertThat(browser.post("/register/code", fields).body()).contains("一分钟内只能获取一次");
  }

  @Test
  void withoutTheRightCodeNobodyRegisters() throws Exception {
    var typed = applicant.person();
    String right = typed.put("code", "abcdef");
    assertThat(problem(applicant.register("personal", typed), "code")).contains("验证码错误或已失效");
    typed.put("code", String.valueOf(right));
    clock.pass(Duration.ofMinutes(5));
    assertThat(problem(applicant.register("personal", typed), "code")).contains("验证码错误或已失效");
  }

  @Test
  void whatIsTakenIsRefused() throws Exception {
    applicant.register("legal", applicant.body());
    clock.pass(Duration.ofMinutes(1));
    applicant.register("personal", applicant.person());
    clock.pass(Duration.ofMinutes(1));
    var person = applicant.register("personal", applicant.person());
    assertThat(problem(person, "idNumber")).contains("已注册过账号");
    assertThat(problem(person, "account")).contains("已被使用");
    assertThat(problem(person, "mobile")).contains("已注册过个人账号");
    clock.pass(Duration.ofMinutes(1));
    var body = applicant.body();
    body.put("account", "qingquan-again");
    assertThat(problem(applicant.register("legal", body), "uscc")).contains("已注册过账号");
  }

  @Test
  void whatIsTakenIsToldOnlyToWhoProvedAMobile() throws Exception {
    var typed = applicant.person();
    typed.put("idNumber", "34012319880229005X");
    typed.put("code", "000000x");
    String told = applicant.register("personal", typed).body();
    assertThat(told).contains("验证码错误或已失效").doesNotContain("已注册过账号");
  }

  @Test
  void accountsOutliveARestartAndPasswordsAreNowhereToBeRead(@TempDir Path folder)
      throws Exception {
    try (var first = RunningPortal.on(folder, clock)) {
      var somebody = new Applicant(new Browser(first.port()), 99);
      somebody.register("personal", somebody.person());
    }
    Path file = folder.resolve("portal-accounts.json");
    assertThat(Files.readString(file)).contains("ayiguli-99", "$2a$").doesNotContain("Tianshan");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    try (var second = RunningPortal.on(folder, clock)) {
      var again = new Applicant(new Browser(second.port()), 99);
      again.signIn("personal", again.mobile());
      assertThat(again.browser().page("/").select("h1").text()).isEqualTo("阿依·古丽");
    }
  }

  private List<String> links(String path) throws Exception {
    return browser.page(path).select("main a").eachAttr("href");
  }

  private static String problem(HttpResponse<String> answer, String field) {
    assertThat(answer.statusCode()).isEqualTo(422);
    return Jsoup.parse(answer.body()).select("#" + field + "-problem").text();
  }
}
