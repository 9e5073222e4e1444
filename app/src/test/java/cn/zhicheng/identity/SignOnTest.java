package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class SignOnTest {
  @Autowired MockMvc mvc;
  @Autowired AccountStore store;
  @Autowired org.springframework.security.crypto.password.PasswordEncoder passwords;
  @Autowired SettableClock clock;
  private final String name = "ops" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void anAccount() {
    store.addPreset(Role.OPS, null, name, passwords.encode("right horse"), "运维");
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private org.springframework.test.web.servlet.ResultActions signOn(String password)
      throws Exception {
    return mvc.perform(
        post("/login/preset").with(csrf()).param("loginName", name).param("password", password));
  }

  @Test
  void theLoginPageHasThreeDoorsWithTheFaqsLabels() throws Exception {
    var page =
        Jsoup.parse(mvc.perform(get("/login")).andReturn().getResponse().getContentAsString());
    assertThat(page.select("h2").eachText()).contains("个人登录", "单位登录", "内置单位登录");
    assertThat(page.text()).contains("前往安徽政务网", "前往政务网", "忘记密码", "12345");
  }

  @Test
  void aPresetAccountSignsOnAndAWrongPasswordSaysNothingAboutTheName() throws Exception {
    signOn("right horse").andExpect(status().is3xxRedirection());
    String wrong =
        signOn("wrong").andExpect(status().is(422)).andReturn().getResponse().getContentAsString();
    String unknown =
        mvc.perform(
                post("/login/preset")
                    .with(csrf())
                    .param("loginName", "nobody")
                    .param("password", "wrong"))
            .andExpect(status().is(422))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(wrong).select(".field-error").text())
        .isEqualTo(Jsoup.parse(unknown).select(".field-error").text());
  }

  @Test
  void fiveWrongPasswordsLockForFifteenMinutes() throws Exception {
    Instant start = Instant.parse("2026-09-21T01:00:00Z");
    clock.set(start);
    for (int i = 0; i < 5; i++) {
      signOn("wrong");
    }
    signOn("right horse").andExpect(status().is(422));
    clock.set(start.plusSeconds(15 * 60 - 1));
    signOn("right horse").andExpect(status().is(422));
    clock.set(start.plusSeconds(15 * 60 + 1));
    signOn("right horse").andExpect(status().is3xxRedirection());
  }

  @Test
  void signedOutPagesGoToTheLoginPageAndHtmxIsToldTo() throws Exception {
    mvc.perform(get("/tasks")).andExpect(redirectedUrl("/login"));
    mvc.perform(get("/tasks").header("HX-Request", "true"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("HX-Redirect", "/login?problem=expired"));
  }

  @Test
  void anAccountWithOpenRegistrationIsLedThere() throws Exception {
    Actor fresh =
        new Actor(
            UUID.randomUUID(),
            Role.APPLICANT,
            "王䶮",
            null,
            null,
            null,
            true,
            "",
            false,
            Errand.REGISTER_PERSON);
    mvc.perform(get("/tasks").with(SignedOn.as(fresh)))
        .andExpect(redirectedUrl("/register/person"));
  }

  @Test
  void publicPagesBeginNoSession() throws Exception {
    for (String path : new String[] {"/", "/login", "/help"}) {
      var answer = mvc.perform(get(path)).andReturn().getResponse();
      assertThat(answer.getCookies()).as(path).isEmpty();
    }
  }

  @Test
  void aPostWithoutTokenIsRefused() throws Exception {
    mvc.perform(post("/login/preset").param("loginName", name).param("password", "right horse"))
        .andExpect(status().isForbidden());
  }

  @Test
  void everyAnswerCarriesTheStrictPolicy() throws Exception {
    mvc.perform(get("/login"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    org.hamcrest.Matchers.containsString("script-src 'self'; style-src 'self'")));
  }
}
