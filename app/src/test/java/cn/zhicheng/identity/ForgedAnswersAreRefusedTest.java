package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** Nobody comes in with an answer that the portal did not give to this very browser just now. */
@ProductTest
class ForgedAnswersAreRefusedTest {
  private static final ForgingPortal PORTAL = new ForgingPortal();
  private static final String REFUSED = "/login?problem=portal";

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("spring.security.oauth2.client.provider.gov.issuer-uri", PORTAL::issuer);
  }

  @AfterAll
  static void stop() {
    PORTAL.close();
  }

  @Autowired MockMvc mvc;
  private Door browser;
  private String state = "";
  private String nonce = "";

  @BeforeEach
  void pressTheButton() {
    browser = new Door(mvc, "112.26.0.1");
    String asked = browser.open("/oauth2/authorization/gov?entrance=PERSON").location();
    var query = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
    state = decoded(query.getFirst("state"));
    nonce = decoded(query.getFirst("nonce"));
  }

  private static String decoded(@Nullable String parameter) {
    return URLDecoder.decode(Objects.requireNonNull(parameter), StandardCharsets.UTF_8);
  }

  private JWTClaimsSet.Builder person() {
    return PORTAL.person(nonce);
  }

  private String comesBack(Door with) {
    return with.open("/login/oauth2/code/gov?code=some-code&state=" + state).location();
  }

  private void refused() {
    assertThat(comesBack(browser)).endsWith(REFUSED);
    assertThat(browser.open("/me").location()).isEqualTo("/login");
  }

  @Test
  void aGoodAnswerOpensAndTheSessionGetsANewName() {
    String before = browser.session();
    PORTAL.signs(person());
    assertThat(comesBack(browser)).isEqualTo("/register/person");
    assertThat(browser.session()).isNotEqualTo(before);
    assertThat(browser.open("/register/person").status()).isEqualTo(200);
  }

  @Test
  void manySignOnsAskForThePortalsKeysOnce() {
    PORTAL.signs(person());
    comesBack(browser);
    int before = PORTAL.keysAsked();
    for (int others = 0; others < 3; others++) {
      pressTheButton();
      PORTAL.signs(person());
      assertThat(comesBack(browser)).isEqualTo("/register/person");
    }
    assertThat(PORTAL.keysAsked()).isEqualTo(before);
  }

  @Test
  void whenThePortalChangesItsKeyTheNewOneOpensAndTheOldOneDoesNot() {
    PORTAL.signs(person());
    comesBack(browser);
    PORTAL.changesItsKey(true);
    try {
      pressTheButton();
      PORTAL.signsWithItsNextKey(person());
      assertThat(comesBack(browser)).isEqualTo("/register/person");
      pressTheButton();
      PORTAL.signs(person());
      refused();
    } finally {
      PORTAL.changesItsKey(false);
    }
  }

  @Test
  void theSameAnswerOpensOnce() {
    PORTAL.signs(person());
    comesBack(browser);
    assertThat(comesBack(browser)).endsWith(REFUSED);
  }

  @Test
  void anAnswerToAnotherBrowserOpensNothing() {
    PORTAL.signs(person());
    assertThat(comesBack(new Door(mvc, "112.26.0.2"))).endsWith(REFUSED);
  }

  @Test
  void anAnswerToAnotherRequestOpensNothing() {
    PORTAL.signs(PORTAL.person("another nonce"));
    refused();
  }

  @Test
  void aWrongStateOpensNothing() {
    PORTAL.signs(person());
    assertThat(browser.open("/login/oauth2/code/gov?code=some-code&state=made-up").location())
        .endsWith(REFUSED);
  }

  @Test
  void claimsSignedByAStrangerOpenNothing() {
    PORTAL.signsWithAStrangeKey(person());
    refused();
  }

  @Test
  void unsignedClaimsOpenNothing() {
    PORTAL.doesNotSign(person());
    refused();
  }

  @Test
  void claimsForAnotherSiteOpenNothing() {
    PORTAL.signs(person().audience("another-site"));
    refused();
  }

  @Test
  void claimsOfAnotherIssuerOpenNothing() {
    PORTAL.signs(person().issuer("http://localhost:1"));
    refused();
  }

  @Test
  void claimsOfYesterdayOpenNothing() {
    Instant yesterday = Instant.now().minusSeconds(86_400);
    PORTAL.signs(
        person()
            .issueTime(Date.from(yesterday))
            .expirationTime(Date.from(yesterday.plusSeconds(300))));
    refused();
  }

  @Test
  void claimsWithoutANameAreNotEnough() {
    PORTAL.signs(person().claim("real_name", ""));
    assertThat(comesBack(browser)).endsWith("/login?problem=incomplete");
  }
}
