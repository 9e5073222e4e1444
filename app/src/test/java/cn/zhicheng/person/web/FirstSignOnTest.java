package cn.zhicheng.person.web;

import static cn.zhicheng.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.person.People;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** FAQ-P7: the registration comes first, what was asked for comes back, and one person is one. */
@ProductTest
class FirstSignOnTest {
  private static final String PAGE = "/register/person";

  private static final Map<String, String> FORM =
      Map.of(
          "mobile", "13812345678",
          "ethnicity", "汉族",
          "workStart", "2010-08",
          "seriesNo", "08",
          "bindNow", "false");

  @Autowired PortalAccounts accounts;
  @Autowired People people;
  @Autowired Pages pages;
  @Autowired SessionRepository<?> sessions;
  @Autowired MockMvc mvc;
  @Autowired DSLContext db;

  private static MockHttpServletRequestBuilder registration(Actor fresh) {
    var request =
        MockMvcRequestBuilders.post(PAGE)
            .with(SignedOn.as(fresh))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    FORM.forEach(request::param);
    return request;
  }

  private Actor fresh() {
    return accounts.person("王䶮", Numbers.idNo());
  }

  /** The session cookie after asking for a page that does not open yet. */
  private Cookie asking(MockHttpServletRequestBuilder page) throws Exception {
    var response = mvc.perform(page).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(302);
    assertThat(response.getCookies()).hasSize(1);
    return response.getCookies()[0];
  }

  @Test
  void whatWasAskedForBeforeSignOnComesBackOnceAfterRegistration() throws Exception {
    Cookie session = asking(MockMvcRequestBuilders.get("/library/EDUCATION?state=DRAFT"));
    assertThat(pages.answer(registration(fresh()).cookie(session)).location())
        .startsWith("/library/EDUCATION?state=DRAFT");
    assertThat(pages.answer(registration(fresh()).cookie(session)).location()).isEqualTo("/me");
  }

  @Test
  void soDoesWhatWasAskedForWhileTheRegistrationWasOpen() throws Exception {
    Actor fresh = fresh();
    Cookie session = asking(MockMvcRequestBuilders.get("/library").with(SignedOn.as(fresh)));
    assertThat(pages.answer(registration(fresh).cookie(session)).location()).startsWith("/library");
  }

  /** Puts another path in place of the remembered one. */
  private static <S extends Session> void tamper(
      SessionRepository<S> all, Cookie session, String path) {
    byte[] id = Base64.getDecoder().decode(session.getValue());
    S found = Objects.requireNonNull(all.findById(new String(id, StandardCharsets.UTF_8)));
    found.setAttribute(
        "SPRING_SECURITY_SAVED_REQUEST",
        new DefaultSavedRequest(new MockHttpServletRequest("GET", path)));
    all.save(found);
  }

  @Test
  void whoAskedForNothingGoesToTheOwnPage() {
    assertThat(pages.answer(registration(fresh())).location()).isEqualTo("/me");
  }

  @ParameterizedTest
  @CsvSource({
    "/library, /library",
    "//elsewhere.example/me, /me",
    "/\\elsewhere.example, /me",
    "/a|b, /me"
  })
  void aHostileMemoryLeadsNobodyOffThePlatform(String remembered, String led) throws Exception {
    Cookie session = asking(MockMvcRequestBuilders.get("/tasks"));
    tamper(sessions, session, remembered);
    assertThat(pages.answer(registration(fresh()).cookie(session)).location()).isEqualTo(led);
  }

  @RepeatedTest(3)
  void twoAccountsOfOneIdNumberMakeOnePersonAndTheOtherReadsWhatToDo() throws InterruptedException {
    String idNo = Numbers.idNo();
    Actor one = accounts.person("王䶮", idNo);
    Actor other = accounts.person("王䶮", idNo);
    Queue<Pages.Answer> answers = new ConcurrentLinkedQueue<>();
    AtOnce.both(
        () -> answers.add(pages.post(one, PAGE, FORM)),
        () -> answers.add(pages.post(other, PAGE, FORM)));

    assertThat(answers).extracting(Pages.Answer::status).containsExactlyInAnyOrder(303, 409);
    var lost = answers.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
    assertThat(lost.text())
        .contains("已在本平台注册", "首次注册时使用的安徽政务服务网账号", "12345", "人社部门", "退出登录")
        .doesNotContain(idNo);
    assertThat(registered(one, other)).isEqualTo(1);
  }

  @RepeatedTest(3)
  void twoWindowsOfOneAccountRegisterOnceAndBothGoOn() throws InterruptedException {
    Actor fresh = fresh();
    Queue<Pages.Answer> answers = new ConcurrentLinkedQueue<>();
    AtOnce.both(
        () -> answers.add(pages.post(fresh, PAGE, FORM)),
        () -> answers.add(pages.post(fresh, PAGE, FORM)));

    assertThat(answers).allMatch(a -> a.status() == 303 && a.location().equals("/me"));
    assertThat(registered(fresh)).isEqualTo(1);
  }

  @Test
  void aWindowThatWasLeftOpenGoesOnToo() {
    Actor fresh = fresh();
    pages.post(fresh, PAGE, FORM);
    var late = pages.post(fresh, PAGE, FORM);
    assertThat(late.status()).isEqualTo(303);
    assertThat(late.location()).isEqualTo("/me");
  }

  /** How many people these accounts lead to. */
  private long registered(Actor... those) {
    return java.util.Arrays.stream(those)
        .map(accounts::again)
        .map(Actor::personId)
        .filter(Objects::nonNull)
        .distinct()
        .filter(id -> db.fetchExists(PERSON, PERSON.ID.eq(id)))
        .count();
  }
}
