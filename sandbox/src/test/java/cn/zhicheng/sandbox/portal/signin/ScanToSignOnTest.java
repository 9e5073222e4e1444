package cn.zhicheng.sandbox.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.sandbox.portal.Browser;
import cn.zhicheng.sandbox.portal.HandClock;
import cn.zhicheng.sandbox.portal.RunningPortal;
import cn.zhicheng.sandbox.portal.SignOnRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** FAQ-P3, FAQ-U2: a code on the screen, a phone that scans it, and nobody in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanToSignOnTest {
  private final HandClock clock = new HandClock();
  private RunningPortal portal;
  private Browser screen;
  private Browser phone;

  @BeforeAll
  void start(@TempDir Path folder) {
    portal = RunningPortal.on(folder, clock);
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  @BeforeEach
  void open() {
    screen = new Browser(portal.port());
    phone = new Browser(portal.port());
  }

  @Test
  void aPersonScansWithAlipay() throws Exception {
    screen.get(SignOnRequest.complete().path());
    String code = show("personal", "alipay");
    assertThat(state(code)).isEqualTo("WAITING");
    assertThat(phone.page(code).text()).contains("支付宝 · 授权登录");
    assertThat(state(code)).isEqualTo("SCANNED");
    own(code, "wangyan");
    confirm(code, "wangyan");
    assertThat(state(code)).isEqualTo("CONFIRMED");
    JsonNode claims = portal.claims(screen, enter("personal", "alipay"));
    assertThat(claims.get("real_name").asString()).isEqualTo("王䶮");
    assertThat(claims.get("user_kind").asString()).isEqualTo("personal");
  }

  @Test
  void aLegalPersonScansWithItsLicence() throws Exception {
    screen.get(SignOnRequest.complete().path());
    String code = show("legal", "licence");
    own(code, "shushan-jiaotiju");
    assertThat(phone.page(code).text()).contains("电子营业执照 · 扫码登录", "选择领照人", "周敏");
    confirm(code, "shushan-jiaotiju");
    JsonNode claims = portal.claims(screen, enter("legal", "licence"));
    assertThat(claims.get("uscc").asString()).isEqualTo("11340104003000014F");
    assertThat(claims.get("handler_name").asString()).isEqualTo("周敏");
  }

  @Test
  void aLegalPersonScansWithAlipayToo() throws Exception {
    screen.get(SignOnRequest.complete().path());
    String code = show("legal", "alipay");
    own(code, "13800000012");
    confirm(code, "wanjiang-yuan");
    JsonNode claims = portal.claims(screen, enter("legal", "alipay"));
    assertThat(claims.get("org_name").asString()).isEqualTo("安徽省皖江农业技术研究院");
  }

  @Test
  void thePhoneIsSignedOnOnce() throws Exception {
    own(show("personal", "alipay"), "wangyan");
    screen = new Browser(portal.port());
    var question = phone.page(show("personal", "alipay"));
    assertThat(question.text()).contains("王䶮", "确认授权");
    assertThat(question.select("input[type=password]")).isEmpty();
  }

  @Test
  void onlyOnesOwnAccountsCanBeChosen() throws Exception {
    String code = show("personal", "alipay");
    own(code, "wangyan");
    assertThat(confirm(code, "chenlei").statusCode()).isEqualTo(403);
    assertThat(state(code)).isEqualTo("SCANNED");
  }

  @Test
  void whoHasNoUnitIsToldSo() throws Exception {
    own(show("personal", "alipay"), "wangyan");
    screen = new Browser(portal.port());
    assertThat(phone.page(show("legal", "alipay")).text()).contains("没有可用于登录的法人账号");
  }

  @Test
  void aWrongPasswordOnThePhoneSaysNothingAboutTheAccount() throws Exception {
    String code = show("personal", "alipay");
    var wrong = Map.of("account", "chenlei", "password", "wrong");
    var unknown = Map.of("account", "nobody", "password", "wrong");
    var answer = phone.submit(code, code + "/owner", wrong);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(alert(answer)).isEqualTo(alert(phone.submit(code, code + "/owner", unknown)));
  }

  @Test
  void wrongPasswordsOnThePhoneLockTheAccountEverywhere() throws Exception {
    String code = show("personal", "alipay");
    for (int i = 0; i < 5; i++) {
      phone.submit(code, code + "/owner", Map.of("account", "hujie", "password", "wrong"));
    }
    assertThat(screen.signIn("personal", "hujie", "anhui2026").statusCode()).isEqualTo(422);
    clock.pass(Duration.ofMinutes(15));
    assertThat(screen.signIn("personal", "hujie", "anhui2026").statusCode()).isEqualTo(302);
  }

  @Test
  void aUnitMustBeChosen() throws Exception {
    String code = show("legal", "licence");
    own(code, "shushan-jiaotiju");
    var answer = confirm(code, "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(alert(answer)).isEqualTo("请选择用哪个账号登录。");
  }

  @Test
  void onceCancelledTheScreenOffersANewCode() throws Exception {
    String code = show("personal", "alipay");
    own(code, "wangyan");
    phone.submit(code, code + "/cancel", Map.of());
    assertThat(state(code)).isEqualTo("CANCELLED");
    assertThat(phone.page(code).text()).contains("已取消");
    assertThat(show("personal", "alipay")).isNotEqualTo(code);
  }

  @Test
  void anExpiredCodeIsRefusedAndReplaced() throws Exception {
    String code = show("personal", "alipay");
    own(code, "wangyan");
    var question = phone.page(code);
    clock.pass(ScanCodes.LIFE);
    var answer = phone.submit(question, code + "/confirm", Map.of("account", "wangyan"));
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("二维码已过期");
    assertThat(state(code)).isEqualTo("EXPIRED");
    assertThat(show("personal", "alipay")).isNotEqualTo(code);
  }

  @Test
  void confirmingTwiceIsRefused() throws Exception {
    String code = show("personal", "alipay");
    own(code, "wangyan");
    var question = phone.page(code);
    var yes = Map.of("account", "wangyan");
    assertThat(phone.submit(question, code + "/confirm", yes).statusCode()).isEqualTo(303);
    assertThat(phone.submit(question, code + "/confirm", yes).statusCode()).isEqualTo(409);
  }

  @Test
  void whoeverPhotographsTheCodeGetsNowhere() throws Exception {
    String code = show("personal", "alipay");
    own(code, "wangyan");
    confirm(code, "wangyan");
    Browser thief = new Browser(portal.port());
    thief.get("/login?kind=personal");
    var state = thief.get("/scan/state?code=" + code.substring("/phone/".length()));
    assertThat(state.body()).contains("EXPIRED");
    var entered = thief.submit("/login?kind=personal", "/scan/enter", Map.of());
    assertThat(Browser.target(entered)).endsWith("scan=NOT_CONFIRMED");
    assertThat(thief.page("/").text()).contains("尚未登录");
  }

  @Test
  void withoutScriptTheButtonLeadsOnOnlyAfterThePhoneAgreed() throws Exception {
    String code = show("personal", "alipay");
    assertThat(screen.page("/login?kind=personal").select("noscript").text()).contains("我已确认，继续");
    String early = Browser.target(enter("personal", "alipay"));
    assertThat(screen.page(URI.create(early).toString()).text()).contains("手机上还没有确认");
    own(code, "wangyan");
    confirm(code, "wangyan");
    assertThat(Browser.target(enter("personal", "alipay"))).doesNotContain("/login");
    assertThat(screen.page("/").text()).contains("王䶮");
  }

  @Test
  void theSessionIsRenamed() throws Exception {
    String code = show("personal", "alipay");
    own(code, "wangyan");
    confirm(code, "wangyan");
    String before = screen.session();
    enter("personal", "alipay");
    assertThat(screen.session()).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void aGuessedCodeIsAsGoodAsAnExpiredOne() throws Exception {
    assertThat(phone.get("/phone/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(410);
  }

  /** The path in the picture on the sign-in page. */
  private String show(String kind, String way) throws Exception {
    var page = screen.page("/login?kind=" + kind + "&way=" + way);
    assertThat(page.select("svg.qr path").attr("d")).startsWith("M");
    return URI.create(page.select("a[data-phone]").attr("href")).getPath();
  }

  private String state(String code) throws Exception {
    var answer = screen.get("/scan/state?code=" + code.substring("/phone/".length()));
    return RunningPortal.json(answer).get("state").asString();
  }

  private void own(String code, String account) throws Exception {
    var typed = Map.of("account", account, "password", "anhui2026");
    assertThat(phone.submit(code, code + "/owner", typed).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> confirm(String code, String account) throws Exception {
    return phone.submit(code, code + "/confirm", Map.of("account", account));
  }

  private HttpResponse<String> enter(String kind, String way) throws Exception {
    return screen.submit("/login?kind=" + kind + "&way=" + way, "/scan/enter", Map.of());
  }

  private static String alert(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("[role=alert]").text();
  }
}
