package cn.zhicheng.sandbox.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The one system that may sign people on here: the product, by code flow with PKCE. */
@Configuration(proxyBeanMethods = false)
@Profile("portal")
class PortalClient {
  @Bean
  RegisteredClientRepository clients(PortalProperties portal, PasswordEncoder encoder) {
    var client =
        RegisteredClient.withId("zhicheng")
            .clientId("zhicheng")
            .clientSecret(String.valueOf(encoder.encode(portal.clientSecret())))
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .scope(OidcScopes.OPENID)
            .scope(OidcScopes.PROFILE)
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build());
    for (String product : portal.productUrls()) {
      client.redirectUri(PortalProperties.callback(product));
      client.postLogoutRedirectUri(product + "/");
    }
    return new InMemoryRegisteredClientRepository(client.build());
  }
}
