package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The password on the slip opens one page only: the one that replaces it (domain.md 4.1). */
@ProductTest
class FirstSignOnTest {
  private static final String OWN = "清晨骑车去巢湖看日出";
  private static final String GOOD = OWN + "的人";

  @Autowired PortalAccounts accounts;
  @Autowired MockMvc mvc;
  @Autowired PresetCast cast;
  @Autowired Journal journal;
  private PresetCast.Issued account;
  private Door door;

  @BeforeEach
  void firstSignOn() {
    account = cast.department("340104");
    door = new Door(mvc, PresetCast.address());
    assertThat(door.signOn(account.loginName(), account.password()).location())
        .isEqualTo("/account/password");
  }

  /** FAQ-P6, FAQ-U7: the platform knows no portal password and changes none. */
  @Test
  void anAccountOfThePortalHasNoPasswordHere() throws Exception {
    Actor portal = accounts.unit("某单位" + UUID.randomUUID(), Numbers.uscc());
    Actor unit = SignedOn.portal(portal, UUID.randomUUID());
    for (String path : List.of("/account", "/account/password", "/account/second-factor")) {
      var page = mvc.perform(get(path).with(SignedOn.as(unit))).andReturn().getResponse();
      assertThat(page.getStatus()).as(path).isEqualTo(409);
      assertThat(page.getContentAsString()).contains("12345");
    }
  }

  @Test
  void noOtherPageOpensAndNothingElseCanBeDone() {
    for (String path : new String[] {"/tasks", "/account", "/account/second-factor"}) {
      assertThat(door.open(path).location()).as(path).isEqualTo("/account/password");
    }
    assertThat(door.post("/account/second-factor", Map.of()).location())
        .isEqualTo("/account/password");
    assertThat(door.open("/account/password").page().select("nav a[href=/account]")).isEmpty();
  }

  @Test
  void afterTheChangeEverythingOpensAndTheSlipIsWorthless() {
    assertThat(door.changePassword(account.password(), GOOD).status()).isEqualTo(303);
    assertThat(door.open("/tasks").status()).isEqualTo(200);
    Door later = new Door(mvc, PresetCast.address());
    assertThat(later.signOn(account.loginName(), account.password()).status()).isEqualTo(422);
    assertThat(later.signOn(account.loginName(), GOOD).location()).isEqualTo("/tasks");
    assertThat(journal.of("ACCOUNT", account.id()).stream().map(JournalLine::action))
        .containsExactly("CREATE", "CHANGE_PASSWORD");
  }

  @Test
  void otherSessionsEndAndThisOneGoesOn() {
    door.changePassword(account.password(), GOOD);
    Door elsewhere = new Door(mvc, PresetCast.address());
    elsewhere.signOn(account.loginName(), GOOD);
    assertThat(elsewhere.open("/tasks").status()).isEqualTo(200);
    assertThat(door.changePassword(GOOD, "另外一句更长的只有我知道的话").location()).isEqualTo("/account");
    assertThat(elsewhere.open("/tasks").location()).isEqualTo("/login");
    assertThat(door.open("/tasks").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "short,至少 12 个字符",
    "password1234,容易被猜中",
    "qwertyuiopas,容易被猜中",
    "aaaaaaaaaaaaaaaa,容易被猜中",
    "abcdefghijklmnop,容易被猜中",
    "P@ssw0rd2026!,容易被猜中"
  })
  void whatGuessersTryFirstIsRefused(String next, String why) {
    var refused = door.changePassword(account.password(), next);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error()).contains(why);
    assertThat(refused.page().html()).doesNotContain(next);
    assertThat(door.open("/tasks").location()).isEqualTo("/account/password");
  }

  @Test
  void itMustNotHoldTheAccountsOwnWords() {
    assertThat(door.changePassword(account.password(), "wo-" + account.loginName() + "-ai").error())
        .contains("不能包含账号");
    assertThat(door.changePassword(account.password(), account.body().name() + "的密码").error())
        .contains("单位名称");
  }

  @Test
  void itMustBeNewAndTypedTwiceAndTheOldOneKnown() {
    assertThat(door.changePassword(account.password(), account.password()).error())
        .contains("不能与当前密码相同");
    var twice = Map.of("current", account.password(), "next", GOOD, "again", OWN);
    assertThat(door.post("/account/password", twice).error()).contains("不一致");
    assertThat(door.changePassword("not this one", GOOD).error()).contains("当前密码不正确");
  }

  @Test
  void aSentenceOfAHundredAndTwentyEightCharactersIsWelcomeToItsLastOne() {
    String sentence = "从合肥站到黄山北站的每一趟列车我都记得它的座位和窗外的山".repeat(5).substring(0, 128);
    assertThat(door.changePassword(account.password(), sentence).status()).isEqualTo(303);
    Door later = new Door(mvc, PresetCast.address());
    String shorter = sentence.substring(0, 127);
    assertThat(later.signOn(account.loginName(), shorter).status()).isEqualTo(422);
    assertThat(later.signOn(account.loginName(), sentence).status()).isEqualTo(302);
  }
}
