package cn.zhicheng.sandbox.portal;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * The portal's context. It names its auto-configurations one by one, because the product's are on
 * the same class path; the profile, which every component here carries, keeps the product's
 * component scan out of these classes.
 */
@SpringBootConfiguration
@Profile("portal")
@EnableConfigurationProperties(PortalProperties.class)
@ComponentScan
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  SecurityAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class,
  ServletWebSecurityAutoConfiguration.class,
  OAuth2AuthorizationServerJwtAutoConfiguration.class
})
public class PortalApplication {
  /**
   * bcrypt's least work, for the product's secret: of 32 random bytes there is nothing to guess.
   */
  private static final int STRENGTH = 4;

  /**
   * Starts the portal.
   *
   * @param arguments Spring properties as {@code --name=value}, at least those of {@code portal.*}
   */
  public static ConfigurableApplicationContext start(String... arguments) {
    return start(Clock.systemUTC(), arguments);
  }

  /** As {@link #start(String...)}, with a clock that decides what has expired. */
  static ConfigurableApplicationContext start(Clock clock, String... arguments) {
    return new SpringApplicationBuilder(PortalApplication.class)
        .properties("spring.config.name=portal")
        .profiles("portal")
        .initializers(portal -> portal.getBeanFactory().registerSingleton("clock", clock))
        .registerShutdownHook(false)
        .run(arguments);
  }

  @Bean
  PortalUsers portalUsers() {
    return PortalUsers.fromClasspath();
  }

  @Bean
  PasswordEncoder clientSecrets() {
    return new BCryptPasswordEncoder(STRENGTH);
  }

  @Bean
  JWKSource<SecurityContext> signingKeys(PortalProperties portal) {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(portal.keyFile())));
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings() {
    return AuthorizationServerSettings.builder().build();
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> idTokenClaims() {
    return token -> {
      if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())
          && token.getPrincipal().getPrincipal() instanceof PortalUser user) {
        user.claims().forEach(token.getClaims()::claim);
      }
    };
  }
}
