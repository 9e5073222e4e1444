package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * What the product asks of the portal when somebody presses a button of the login page (FAQ-P2).
 */
class SignOnRequestTest {
  private static final ClientRegistration PORTAL =
      ClientRegistration.withRegistrationId("gov")
          .clientId("zhicheng")
          .clientSecret("secret")
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
          .scope("openid", "profile")
          .authorizationUri("https://portal.example/authorize")
          .tokenUri("https://portal.example/token")
          .build();

  private static String asked(EntranceHint hint, String entrance) {
    var request = new MockHttpServletRequest("GET", "/oauth2/authorization/gov");
    request.setServletPath("/oauth2/authorization/gov");
    request.setParameter("entrance", entrance);
    var made =
        new PortalClient(Duration.ofSeconds(3), Duration.ofSeconds(8))
            .authorizationRequests(id -> PORTAL, hint)
            .resolve(request);
    return Objects.requireNonNull(made).getAuthorizationRequestUri();
  }

  @Test
  void itCarriesStateNonceAndProofKey() {
    String uri = asked(new EntranceHint("login_hint", "personal", "legal"), "PERSON");
    assertThat(uri)
        .startsWith("https://portal.example/authorize?response_type=code")
        .contains("&state=", "&nonce=", "&code_challenge=", "code_challenge_method=S256");
  }

  @Test
  void noTwoAreAlike() {
    var hint = new EntranceHint("login_hint", "personal", "legal");
    assertThat(asked(hint, "PERSON")).isNotEqualTo(asked(hint, "PERSON"));
  }

  @Test
  void theDoorChoosesTheBoxInTheWordsOfTheProvider() {
    assertThat(asked(new EntranceHint("login_hint", "personal", "legal"), "UNIT"))
        .contains("login_hint=legal");
    assertThat(asked(new EntranceHint("box", "people", "firms"), "PERSON")).contains("box=people");
    assertThat(asked(new EntranceHint("", "personal", "legal"), "UNIT")).doesNotContain("hint");
  }
}
