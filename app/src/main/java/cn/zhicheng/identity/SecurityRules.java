package cn.zhicheng.identity;

import cn.zhicheng.shared.Busy;
import cn.zhicheng.web.SecurityHeaders;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who must be signed on for what, how they sign on and off, and the headers of every answer. */
@Configuration
class SecurityRules {
  private static final Logger LOG = LoggerFactory.getLogger(SecurityRules.class);
  private static final String PORTAL_PROBLEM = "/login?problem=portal";

  @Bean
  SecurityFilterChain rules(
      HttpSecurity http,
      PortalSignOn portal,
      PortalSignOff signOff,
      SecurityHeaders headers,
      AskedPages asked) {
    return http.authorizeHttpRequests(paths ->
            paths.requestMatchers(PublicPaths.ALL).permitAll().anyRequest().authenticated())
        .headers(headers)
        .requestCache(cache -> cache.requestCache(asked.cache()))
        .oauth2Login(login ->
            login
                .loginPage("/login")
                .successHandler(portal)
                .failureHandler((q, a, e) -> a.sendRedirect(PORTAL_PROBLEM))
                .withObjectPostProcessor(tellOfASilentPortal()))
        .exceptionHandling(on -> on.authenticationEntryPoint(SecurityRules::toLogin))
        .logout(
            out -> out.logoutUrl("/logout").addLogoutHandler(signOff).logoutSuccessHandler(signOff))
        .build();
  }

  /** A timer around each of two dozen filters of each request told nobody anything. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /** As strict as Spring's own, and no parameter has a zero byte. */
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
    return firewall;
  }

  /** Who can't even be led to the portal reads so on the login page. */
  private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>
      tellOfASilentPortal() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler((request, response, failure) -> {
          if (Busy.causes(failure)) {
            throw new ServletException(failure);
          }
          LOG.warn("Nobody can be led to the portal", failure);
          response.sendRedirect(PORTAL_PROBLEM);
        });
        return filter;
      }
    };
  }

  /** Pages go to the login page; htmx is told to, so that no login page lands inside a fragment. */
  private static void toLogin(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", "/login?problem=expired");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect("/login");
    }
  }
}
