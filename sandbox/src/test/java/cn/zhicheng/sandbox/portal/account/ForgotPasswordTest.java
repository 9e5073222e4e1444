package cn.zhicheng.sandbox.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.sandbox.portal.Browser;
import cn.zhicheng.sandbox.portal.RunningPortal;
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

/** FAQ-P6, FAQ-U7: 「忘记密码」 leads through the SMS and says nothing about who has an account. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgotPasswordTest {
  private static final String FRESH = "Huangshan2026";
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

  @Test
  void aNewPasswordReplacesTheOld() throws Exception {
    ask("personal", "13800000001");
    assertThat(Browser.target(reset(sms("13800000001"), FRESH, FRESH)))
        .isEqualTo("/forgot/done?kind=personal");
    assertThat(browser.signIn("personal", "wangyan", "anhui2026").statusCode()).isEqualTo(422);
    browser.signIn("personal", "wangyan", FRESH);
    assertThat(browser.page("/").select("h1").text()).isEqualTo("王䶮");
  }

  @Test
  void itLiftsTheLock() throws Exception {
    for (int i = 0; i < 5; i++) {
      browser.signIn("legal", "shushan-jiaotiju", "wrong");
    }
    ask("legal", "shushan-jiaotiju");
    reset(sms("13800000011"), FRESH, FRESH);
    assertThat(browser.signIn("legal", "shushan-jiaotiju", FRESH).statusCode()).isEqualTo(302);
  }

  @Test
  void theNewPasswordOutlivesARestart(@TempDir Path folder) throws Exception {
    try (var first = RunningPortal.on(folder)) {
      browser = new Browser(first.port());
      ask("personal", "wangyan");
      reset(sms("13800000001"), FRESH, FRESH);
    }
    try (var second = RunningPortal.on(folder)) {
      browser = new Browser(second.port());
      assertThat(browser.signIn("personal", "wangyan", FRESH).statusCode()).isEqualTo(302);
    }
  }

  @Test
  void theAnswersAreTheSameWithAndWithoutAnAccount() throws Exception {
    String known = said(ask("personal", "chenlei")).replace("chenlei", "X");
    String knownWrong = problems(reset("000000x", FRESH, FRESH));
    String unknown = said(ask("personal", "nobody-here")).replace("nobody-here", "X");
    assertThat(unknown).isEqualTo(known).contains("如果账号");
    assertThat(problems(reset("000000x", FRESH, FRESH))).isEqualTo(knownWrong).contains("验证码错误");
    assertThat(browser.page("/sms?mobile=13800000002").select(".messages li")).hasSize(1);
    assertThat(browser.page("/sms").text()).doesNotContain("nobody-here");
  }

  @Test
  void allProblemsAtOnceAndTheOldPasswordStays() throws Exception {
    ask("personal", "fangzhiyuan");
    assertThat(problems(reset("000000x", "short", "other"))).contains("验证码", "密码应为", "不一致");
    assertThat(browser.signIn("personal", "fangzhiyuan", "anhui2026").statusCode()).isEqualTo(302);
  }

  @Test
  void aCodeWorksOnce() throws Exception {
    ask("personal", "hujie");
    String code = sms("13800000004");
    reset(code, FRESH, FRESH);
    ask("personal", "hujie");
    assertThat(problems(reset(code, FRESH, FRESH))).contains("验证码错误");
  }

  @Test
  void anEmptyAccountIsAskedForAndTheSecondPageNeedsTheFirst() throws Exception {
    assertThat(ask("personal", " ").statusCode()).isEqualTo(422);
    assertThat(Browser.target(browser.get("/forgot/password"))).isEqualTo("/forgot");
  }

  private HttpResponse<String> ask(String kind, String account) throws Exception {
    return browser.submit("/forgot?kind=" + kind, "/forgot", Map.of("account", account));
  }

  private String said(HttpResponse<String> asked) throws Exception {
    return browser.page(Browser.target(asked)).select("main").text();
  }

  private HttpResponse<String> reset(String code, String password, String again) throws Exception {
    var typed = Map.of("code", code, "password", password, "again", again);
    return browser.submit("/forgot/password", "/forgot/password", typed);
  }

  private String sms(String mobile) throws Exception {
    return Applicant.newest(browser, mobile);
  }

  private static String problems(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    return Jsoup.parse(answer.body()).select("[role=alert]").text();
  }
}
