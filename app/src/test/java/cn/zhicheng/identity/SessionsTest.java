package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.zhicheng.journal.Journal;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** 「账号与安全」 with sessions as they lie in the database. */
@ProductTest
class SessionsTest {
  private static final String DESK =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/141.0.0.0 Safari/537.36";
  private static final String PHONE =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148"
          + " Safari/604.1";
  private static final String PATH = "/account/sessions";

  @Autowired Pages pages;
  @Autowired RealSession real;
  @Autowired Sessions sessions;
  @Autowired AccountStore accounts;
  @Autowired Journal journal;

  private Actor actor;
  private Cookie desk;
  private Cookie phone;

  @BeforeEach
  void twoDevices() {
    actor = operator();
    desk = real.open(actor, DESK, "220.178.0.10");
    phone = real.open(actor, PHONE, "112.26.0.7");
  }

  @Autowired PasswordEncoder passwords;

  private Actor operator() {
    String login = "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    return signedUp(login, "{noop}x");
  }

  private Actor signedUp(String login, String hash) {
    accounts.addPreset(Role.OPS, null, login, hash, "运维");
    return accounts.byLoginName(login).orElseThrow().actor();
  }

  private Answer open(Cookie device, String path) {
    return pages.answer(get(path).cookie(device));
  }

  private Answer press(Cookie device, String path, String key) {
    return pages.answer(post(path).cookie(device).with(csrf()).param("key", key));
  }

  private static String keyOfOther(Answer page) {
    return page.page().select("input[name=key]").val();
  }

  @Test
  void everyDeviceIsListedInWordsAndTheOwnOneIsMarked() {
    Answer page = open(desk, PATH);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("Chrome 141 · Windows", "Safari 18 · iPhone", "220.178.0.10", "112.26.0.7")
        .contains("系统运维");
    var own = page.page().select("tbody tr:contains(当前设备)");
    assertThat(own).hasSize(1);
    assertThat(own.text()).contains("Chrome 141");
    assertThat(own.select("form")).isEmpty();
  }

  @Test
  void whatIdentifiesASessionIsNowhereOnThePage() {
    String page = open(desk, PATH).page().outerHtml();
    assertThat(page)
        .doesNotContain(RealSession.id(phone), RealSession.id(desk))
        .doesNotContain(phone.getValue(), desk.getValue());
  }

  @Test
  void anEndedSessionIsSignedOutAtItsNextRequest() {
    assertThat(open(phone, PATH).status()).isEqualTo(200);
    Answer ended = press(desk, PATH + "/end", keyOfOther(open(desk, PATH)));
    assertThat(ended.status()).isEqualTo(303);
    assertThat(open(phone, PATH).location()).isEqualTo("/login");
    assertThat(open(desk, PATH).status()).isEqualTo(200);
    assertThat(journal.of("ACCOUNT", actor.accountId()).getLast().action())
        .isEqualTo("END_SESSIONS");
  }

  @Test
  void allOthersEndAtOnceAndTheOwnStays() {
    Cookie third = real.open(actor, PHONE, "112.26.0.8");
    assertThat(press(desk, PATH + "/end-others", "").status()).isEqualTo(303);
    assertThat(open(phone, PATH).location()).isEqualTo("/login");
    assertThat(open(third, PATH).location()).isEqualTo("/login");
    Answer page = open(desk, PATH);
    assertThat(page.page().select("tbody tr")).hasSize(1);
    assertThat(page.text()).contains("没有其他设备登录着这个账号");
  }

  @Test
  void nobodyEndsTheSessionsOfAnotherAccount() {
    Cookie stranger = real.open(operator(), DESK, "220.178.0.11");
    String key = keyOfOther(open(desk, PATH));
    assertThat(press(stranger, PATH + "/end", key).status()).isEqualTo(303);
    assertThat(open(phone, PATH).status()).isEqualTo(200);
  }

  @Test
  void endAllSignsTheAccountOffEverywhere() {
    sessions.endAll(actor.accountId());
    assertThat(open(desk, PATH).location()).isEqualTo("/login");
    assertThat(open(phone, PATH).location()).isEqualTo("/login");
    assertThat(sessions.of(actor.accountId(), "")).isEmpty();
  }

  @Test
  void aSignOnRemembersWhereItCameFrom() {
    String login = "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    Actor signing = signedUp(login, passwords.encode("correct horse battery 1"));
    pages.answer(
        post("/login/preset")
            .with(csrf())
            .header("User-Agent", PHONE)
            .with(request -> {
              request.setRemoteAddr("112.26.0.9");
              return request;
            })
            .param("loginName", login)
            .param("password", "correct horse battery 1"));
    assertThat(sessions.of(signing.accountId(), ""))
        .singleElement()
        .satisfies(session -> {
          assertThat(session.browser()).isEqualTo("Safari 18 · iPhone");
          assertThat(session.address()).isEqualTo("112.26.0.9");
        });
  }
}
