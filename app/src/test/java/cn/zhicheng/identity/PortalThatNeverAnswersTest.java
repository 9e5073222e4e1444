package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.JwtException;

/** A portal that takes the connection and says nothing holds a sign-on for its time-out only. */
class PortalThatNeverAnswersTest {
  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofMillis(200);
  private ServerSocket silent;
  private ClientRegistration portal;

  @BeforeEach
  void listens() throws IOException {
    silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    String address = "http://127.0.0.1:" + silent.getLocalPort();
    portal =
        ClientRegistration.withRegistrationId("gov")
            .clientId("zhicheng")
            .clientSecret("secret")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://localhost/login/oauth2/code/gov")
            .authorizationUri("http://localhost/authorize")
            .tokenUri(address + "/token")
            .userInfoUri(address + "/userinfo")
            .jwkSetUri(address + "/jwks")
            .userNameAttributeName("sub")
            .build();
  }

  @AfterEach
  void isGone() throws IOException {
    silent.close();
  }

  @Test
  @Timeout(20)
  void aSignOnGivesUp() {
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
    var tokens = new PortalClient(CONNECT, ANSWER).portalTokens();
    assertThatThrownBy(() ->
            tokens.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(portal, exchange)))
        .isInstanceOf(OAuth2AuthorizationException.class);
  }

  @Test
  @Timeout(20)
  void soDoesAskingWhoThatIs() {
    Instant now = Instant.now();
    Instant later = now.plusSeconds(60);
    var access = new OAuth2AccessToken(TokenType.BEARER, "a", now, later, Set.of("profile"));
    var token = new OidcIdToken("t", now, later, Map.of("sub", "somebody"));
    var users = new PortalClient(CONNECT, ANSWER).portalUsers();
    assertThatThrownBy(() -> users.loadUser(new OidcUserRequest(portal, access, token)))
        .isInstanceOf(OAuth2AuthenticationException.class);
  }

  @Test
  @Timeout(20)
  void andAskingForItsKeys() throws JOSEException {
    RSAKey key = new RSAKeyGenerator(2048).keyID("k").generate();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build();
    var token = new SignedJWT(header, new JWTClaimsSet.Builder().subject("somebody").build());
    token.sign(new RSASSASigner(key));
    var decoder = new PortalClient(CONNECT, ANSWER).portalIdTokens().createDecoder(portal);
    assertThatThrownBy(() -> decoder.decode(token.serialize())).isInstanceOf(JwtException.class);
  }
}
