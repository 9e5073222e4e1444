package cn.zhicheng.identity;

import cn.zhicheng.web.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who must be signed on for what, how they sign on and off, and the headers of every answer. */
@Configuration
class SecurityRules {
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
                .failureHandler((q, a, e) -> a.sendRedirect("/login?problem=portal")))
        .exceptionHandling(on -> on.authenticationEntryPoint(SecurityRules::toLogin))
        .logout(
            out -> out.logoutUrl("/logout").addLogoutHandler(signOff).logoutSuccessHandler(signOff))
        .build();
  }

  /** As strict as Spring's own, and no parameter has a zero byte. */
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
    return firewall;
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
