package cn.zhicheng.overload.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetCast;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.overload.rate.RateSettings.Rate;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.web.WaitingPage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whoever asks too often is told how long to wait; an office behind one address is let be. */
@ProductTest
class TooOftenTest {
  /** Leads to a page, and asks nothing. */
  private static final String CHEAP = "/text/usual";

  private static final int PATIENCE = 20_000;

  @Autowired MockMvc product;
  @Autowired WebApplicationContext context;
  @Autowired WaitingPage waiting;
  private final RatesTest.Hand hand = new RatesTest.Hand();
  private final Actor clerk = SignedOn.applicant(UUID.randomUUID(), "王䶮");
  private MockMvc strict;

  @BeforeEach
  void fewAreLetIn() {
    var settings =
        new RateSettings(
            new Rate(2, 1), new Rate(1, 1), new Rate(1, 1), List.of("/login/**", "/oauth2/**"));
    var rates = new Rates(settings, new SimpleMeterRegistry(), hand);
    var filter = new RateFilter(settings, rates, waiting);
    filter.setBeanName("beside the product's own");
    strict =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .addFilters(filter)
            .build();
  }

  private static MockHttpServletResponse answer(MockMvc mvc, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder from(
      String address, MockHttpServletRequestBuilder request) {
    return request
        .with(sent -> {
          sent.setRemoteAddr(address);
          return sent;
        })
        .accept(MediaType.TEXT_HTML);
  }

  private MockHttpServletResponse strictly(MockHttpServletRequestBuilder request) throws Exception {
    return answer(strict, from("203.0.113.9", request).with(SignedOn.as(clerk)));
  }

  private void useUp() throws Exception {
    assertThat(strictly(get(CHEAP)).getStatus()).isEqualTo(303);
    assertThat(strictly(get(CHEAP)).getStatus()).isEqualTo(303);
  }

  @Test
  void whoAsksTooOftenReadsHowLongToWaitAndThatNothingIsLost() throws Exception {
    useUp();
    var refused = strictly(get("/me"));
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(refused.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    Document page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.title()).startsWith("操作太频繁");
    assertThat(page.text()).contains("请等待 1 秒", "不会丢失", "账号没有被锁定");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("1");
    hand.move(Duration.ofSeconds(1));
    assertThat(strictly(get(CHEAP)).getStatus()).isEqualTo(303);
  }

  @Test
  void aFormLeadsBackToWhereItsTextIsKept() throws Exception {
    useUp();
    var refused =
        strictly(post("/me").with(csrf()).header("Referer", "http://localhost/me?from=home"));
    assertThat(refused.getStatus()).isEqualTo(429);
    Document page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.select("a.button").attr("href")).isEqualTo("/me?from=home");
    assertThat(page.text()).contains("还没有提交成功", "表单里填写的文字保留在本机浏览器中");
    assertThat(page.select("[data-waiting]").attr("data-waiting")).isEqualTo("form");
  }

  @Test
  void scriptsAreToldShortly() throws Exception {
    useUp();
    var htmx = strictly(get("/me").header("HX-Request", "true"));
    assertThat(htmx.getContentAsString(StandardCharsets.UTF_8))
        .startsWith("<p data-failure>操作太频繁，请等待 1 秒");
    var json =
        answer(
            strict,
            from("203.0.113.9", get("/me"))
                .accept(MediaType.APPLICATION_JSON)
                .with(SignedOn.as(clerk)));
    assertThat(json.getContentAsString(StandardCharsets.UTF_8))
        .startsWith("{\"code\":\"TOO_OFTEN\"");
  }

  @Test
  void staticFilesCountForNobody() throws Exception {
    useUp();
    for (int i = 0; i < 5; i++) {
      assertThat(strictly(get("/favicon.svg")).getStatus()).isNotEqualTo(429);
    }
  }

  /** The product as it is set: an account is stopped, its office is not. */
  @Test
  void anAccountIsStoppedAndItsOfficeIsNot() throws Exception {
    String office = PresetCast.address();
    untilRefused(() -> from(office, get(CHEAP)).with(SignedOn.as(clerk)), 600);
    Actor colleague = SignedOn.applicant(UUID.randomUUID(), "胡㛃");
    assertThat(answer(product, from(office, get(CHEAP)).with(SignedOn.as(colleague))).getStatus())
        .isEqualTo(303);
    assertThat(answer(product, from(office, get("/help"))).getStatus())
        .as("the address has its own count")
        .isEqualTo(200);
  }

  @Test
  void anAddressIsStoppedAndWhoIsSignedOnThereIsNot() throws Exception {
    String office = PresetCast.address();
    untilRefused(() -> from(office, get(CHEAP)), 1200);
    assertThat(answer(product, from(office, get(CHEAP)).with(SignedOn.as(clerk))).getStatus())
        .isEqualTo(303);
    assertThat(answer(product, from(PresetCast.address(), get(CHEAP))).getStatus()).isEqualTo(303);
    assertThat(answer(product, from(office, get("/login"))).getStatus())
        .as("sign-on has its own count")
        .isEqualTo(200);
  }

  @Test
  void signOnIsStoppedByAddress() throws Exception {
    String office = PresetCast.address();
    untilRefused(() -> from(office, get("/login/oauth2/code/gov").param("state", "made up")), 600);
    assertThat(answer(product, from(office, get("/help"))).getStatus()).isEqualTo(200);
  }

  @FunctionalInterface
  private interface Asking {
    MockHttpServletRequestBuilder next();
  }

  /** Asks until refused, which is not before this many; the bucket fills meanwhile. */
  private void untilRefused(Asking asking, int least) throws Exception {
    int asked = 0;
    int status = 0;
    while (status != 429 && asked < PATIENCE) {
      status = answer(product, asking.next()).getStatus();
      asked++;
    }
    assertThat(asked).isBetween(least + 1, PATIENCE - 1);
  }
}
