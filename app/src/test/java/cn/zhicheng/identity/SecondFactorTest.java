package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.SECOND_FACTOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.preset.AppOnAPhone;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 「动态口令」 (RFC 6238): turned on, asked at sign-on, lost, turned off. */
@ProductTest
class SecondFactorTest {
  private static final Instant MORNING = Instant.parse("2026-09-23T01:00:00Z");
  private static final String PAGE = "/account/second-factor";
  private static final String OWN = "清晨骑车去巢湖看日出的人";

  @Autowired MockMvc mvc;
  @Autowired PresetCast cast;
  @Autowired Pages pages;
  @Autowired Journal journal;
  @Autowired DSLContext db;
  @Autowired SettableClock clock;
  private PresetCast.Issued account;
  private Door holder;
  private AppOnAPhone phone;
  private List<String> recovery;
  private Instant now = MORNING;

  @BeforeEach
  void turnedOn() {
    clock.set(now);
    account = cast.department("340104");
    holder = cast.home(mvc, account, OWN);
    holder.post(PAGE, Map.of());
    var page = holder.open(PAGE).page();
    assertThat(page.select("svg.qr path").attr("d")).startsWith("M");
    phone = new AppOnAPhone(page.select("code.secret").text());
    var on = holder.post(PAGE + "/confirm", Map.of("code", phone.at(now)));
    recovery = on.page().select(".secret-list code").eachText();
    later(60);
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private void later(int seconds) {
    now = now.plusSeconds(seconds);
    clock.set(now);
  }

  private Door withPassword() {
    Door door = new Door(mvc, PresetCast.address());
    assertThat(door.signOn(account.loginName(), OWN).location()).isEqualTo("/login/preset/code");
    return door;
  }

  @Test
  void tenRecoveryCodesAreShownOnceAndTheSecretIsSealed() {
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    assertThat(holder.open(PAGE).page().text())
        .contains("动态口令已开启", "剩余恢复码 10 个")
        .doesNotContain(recovery.getFirst());
    byte[] stored = db.fetchValue(SECOND_FACTOR.SECRET, SECOND_FACTOR.ACCOUNT_ID.eq(account.id()));
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(phone.secret());
  }

  @Test
  void betweenPasswordAndCodeNobodyIsSignedOn() {
    Door door = withPassword();
    assertThat(door.open("/tasks").location()).isEqualTo("/login");
    assertThat(door.open("/login/preset/code").status()).isEqualTo(200);
    assertThat(door.code(phone.at(now)).location()).startsWith("/tasks");
    assertThat(door.open("/tasks").status()).isEqualTo(200);
  }

  @Test
  void whoHasNotGivenThePasswordIsAskedForNoCode() {
    Door door = new Door(mvc, PresetCast.address());
    assertThat(door.open("/login/preset/code").location()).isEqualTo("/login/preset");
    assertThat(door.code(phone.at(now)).status()).isEqualTo(422);
    Door slow = withPassword();
    later(5 * 60 + 1);
    assertThat(slow.code(phone.at(now)).error()).contains("等待时间过长");
  }

  @Test
  void aCodeOpensOnce() {
    String code = phone.at(now);
    assertThat(withPassword().code(code).location()).isEqualTo("/tasks");
    assertThat(withPassword().code(code).status()).isEqualTo(422);
    later(30);
    assertThat(withPassword().code(phone.at(now)).location()).isEqualTo("/tasks");
  }

  @Test
  void aClockMayBeOneStepOffAndNotTwo() {
    assertThat(withPassword().code(phone.at(now.minusSeconds(60))).status()).isEqualTo(422);
    assertThat(withPassword().code(phone.at(now.plusSeconds(60))).status()).isEqualTo(422);
    assertThat(withPassword().code(phone.at(now.minusSeconds(30))).status()).isEqualTo(302);
    assertThat(withPassword().code(phone.at(now.plusSeconds(30))).status()).isEqualTo(302);
  }

  @Test
  void aRecoveryCodeOpensOnce() {
    String code = recovery.get(3);
    assertThat(withPassword().code(code.toUpperCase(java.util.Locale.ROOT)).status())
        .isEqualTo(302);
    assertThat(withPassword().code(code).status()).isEqualTo(422);
    assertThat(holder.open("/account").page().text()).contains("剩余恢复码 9 个");
  }

  @Test
  void fiveWrongCodesLockTheAccountHoweverOftenThePasswordIsGiven() {
    for (int i = 0; i < 5; i++) {
      assertThat(withPassword().code("00000" + i).status()).isEqualTo(422);
    }
    Door locked = new Door(mvc, PresetCast.address());
    assertThat(locked.signOn(account.loginName(), OWN).status()).isEqualTo(422);
    later(15 * 60 + 1);
    assertThat(withPassword().code(phone.at(now)).status()).isEqualTo(302);
  }

  @Test
  void turningItOffAsksForPasswordAndCode() {
    String code = phone.at(now);
    var wrong = Map.of("password", "not this one", "code", code);
    assertThat(holder.post(PAGE + "/off", wrong).error()).contains("密码不正确");
    var noCode = Map.of("password", OWN, "code", "000000");
    assertThat(holder.post(PAGE + "/off", noCode).error()).contains("动态口令或恢复码不正确");
    var right = Map.of("password", OWN, "code", code);
    assertThat(holder.post(PAGE + "/off", right).location()).isEqualTo("/account");
    assertThat(new Door(mvc, PresetCast.address()).signOn(account.loginName(), OWN).location())
        .isEqualTo("/tasks");
  }

  @Test
  void theBureauTakesItOffWhenThePhoneIsLost() {
    Actor bureau = cast.bureau("340104");
    String path = "/preset-accounts/" + account.id();
    var done = pages.post(bureau, path + "/second-factor", Map.of("version", "1"));
    assertThat(done.status()).isEqualTo(303);
    assertThat(holder.open("/tasks").location()).isEqualTo("/login");
    assertThat(new Door(mvc, PresetCast.address()).signOn(account.loginName(), OWN).location())
        .isEqualTo("/tasks");
    assertThat(journal.of("ACCOUNT", account.id()).stream().map(JournalLine::action))
        .containsExactly("CREATE", "CHANGE_PASSWORD", "SECOND_FACTOR_ON", "SECOND_FACTOR_RESET");
  }
}
