package cn.zhicheng.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** The product's side of the OpenID Connect code flow with PKCE against the government portal. */
@Configuration
class PortalClient {
  /** How long a key that the portal has withdrawn may still be believed. */
  private static final Duration KEYS_KEPT = Duration.ofMinutes(10);

  private final Duration connect;
  private final Duration answer;

  /** No question to the portal is waited for longer than this: to reach it, and for its answer. */
  PortalClient(
      @Value("${zhicheng.portal.connect-timeout:3s}") Duration connect,
      @Value("${zhicheng.portal.answer-timeout:8s}") Duration answer) {
    this.connect = connect;
    this.answer = answer;
  }

  /** Discovery waits for the first sign-on, so the product starts while the portal is down. */
  @Bean
  ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties) {
    var asking = RestClient.builder().requestFactory(plain()).build();
    var found = new AtomicBoolean();
    var all =
        SingletonSupplier.<Map<String, ClientRegistration>>of(
            () -> new OAuth2ClientPropertiesMapper(properties).asClientRegistrations());
    return id -> {
      if (!found.get()) {
        properties.getProvider().values().forEach(portal -> requireAnswer(asking, portal));
      }
      Map<String, ClientRegistration> registrations = all.obtain();
      found.set(true);
      return registrations.get(id);
    };
  }

  /**
   * Discovery itself waits half a minute for a silent portal, and everybody behind the first one in
   * a row; so each asks for themselves first, and gives up in time. What it answers is discovery's.
   */
  private static void requireAnswer(RestClient asking, OAuth2ClientProperties.Provider portal) {
    String issuer = portal.getIssuerUri();
    if (issuer != null) {
      asking
          .get()
          .uri(issuer + "/.well-known/openid-configuration")
          .exchange((request, response) -> response.getStatusCode());
    }
  }

  private SimpleClientHttpRequestFactory plain() {
    var plain = new SimpleClientHttpRequestFactory();
    plain.setConnectTimeout(connect);
    plain.setReadTimeout(answer);
    return plain;
  }

  /** A portal that does not answer fails one sign-on, and holds no thread for longer than this. */
  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> portalTokens() {
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(plain())
            .configureMessageConverters(all ->
                all.registerDefaults()
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return tokens;
  }

  /** What else the portal says of somebody is waited for as long as its tokens are. */
  @Bean
  OAuth2UserService<OidcUserRequest, OidcUser> portalUsers() {
    var asking = new RestTemplate(plain());
    asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    var asked = new DefaultOAuth2UserService();
    asked.setRestOperations(asking);
    var users = new OidcUserService();
    users.setOauth2UserService(asked);
    return users;
  }

  /**
   * The portal's keys are fetched for the first of many sign-ons, when a token names one that is
   * not known yet, and after {@link #KEYS_KEPT}; the library's own factory fetches them for each,
   * and waits half a minute for them.
   */
  @Bean
  JwtDecoderFactory<ClientRegistration> portalIdTokens() {
    var asking = new RestTemplate(plain());
    var made =
        Caffeine.newBuilder()
            .expireAfterWrite(KEYS_KEPT)
            .build((ClientRegistration portal) -> decoder(portal, asking));
    return made::get;
  }

  /**
   * As the library's factory makes it, but for whom it asks by.
   *
   * @throws OAuth2AuthenticationException when nothing says where the portal's keys are
   */
  private static JwtDecoder decoder(ClientRegistration portal, RestOperations asking) {
    String keys = portal.getProviderDetails().getJwkSetUri();
    if (keys == null) {
      throw new OAuth2AuthenticationException("missing_signature_verifier");
    }
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys).restOperations(asking).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(portal)));
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    return decoder;
  }

  /** No token is kept after sign-on: the product never calls the portal for a person again. */
  @Bean
  OAuth2AuthorizedClientRepository noClients() {
    return new ForgetfulClients();
  }

  @Bean
  OAuth2AuthorizationRequestResolver authorizationRequests(
      ClientRegistrationRepository clients, EntranceHint hint) {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return new EntranceRequests(resolver, hint);
  }
}
