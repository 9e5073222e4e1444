package cn.zhicheng.identity;

import java.util.Map;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.util.function.SingletonSupplier;

/** The product's side of the OpenID Connect code flow with PKCE against the government portal. */
@Configuration
class PortalClient {
  /** Discovery waits for the first sign-on, so the product starts while the portal is down. */
  @Bean
  ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties) {
    var all =
        SingletonSupplier.<Map<String, ClientRegistration>>of(
            () -> new OAuth2ClientPropertiesMapper(properties).asClientRegistrations());
    return id -> all.obtain().get(id);
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
