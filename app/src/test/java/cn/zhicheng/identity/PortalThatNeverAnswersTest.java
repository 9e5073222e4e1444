package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;

/** A portal that takes the connection and says nothing holds a sign-on for its time-out only. */
class PortalThatNeverAnswersTest {
  @Test
  @Timeout(20)
  void signOnGivesUp() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var portal =
          ClientRegistration.withRegistrationId("gov")
              .clientId("zhicheng")
              .clientSecret("secret")
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri("http://localhost/login/oauth2/code/gov")
              .authorizationUri("http://localhost/authorize")
              .tokenUri("http://127.0.0.1:" + silent.getLocalPort() + "/token")
              .build();
      var exchange =
          new OAuth2AuthorizationExchange(
              OAuth2AuthorizationRequest.authorizationCode()
                  .clientId("zhicheng")
                  .authorizationUri("http://localhost/authorize")
                  .redirectUri("http://localhost/login/oauth2/code/gov")
                  .state("s")
                  .build(),
              OAuth2AuthorizationResponse.success("code")
                  .redirectUri("http://localhost/login/oauth2/code/gov")
                  .state("s")
                  .build());
      var tokens = new PortalClient().portalTokens(Duration.ofSeconds(1), Duration.ofMillis(200));
      assertThatThrownBy(() ->
              tokens.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(portal, exchange)))
          .isInstanceOf(OAuth2AuthorizationException.class);
    }
  }
}
