package cn.zhicheng.sandbox.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Two chains: the OpenID protocol, and the portal's own pages. */
@Configuration(proxyBeanMethods = false)
@Profile("portal")
class PortalSecurity {
  private static final String[] PUBLIC = {
    "/",
    "/login",
    "/scan/**",
    "/phone/**",
    "/register/**",
    "/forgot/**",
    "/sms",
    "/sms-gateway/**",
    "/portal.css",
    "/portal.js"
  };

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http, PortalAccounts users, PortalProperties portal) {
    http.oauth2AuthorizationServer(server -> {
      http.securityMatcher(server.getEndpointsMatcher());
      server.oidc(oidc -> {
        oidc.userInfoEndpoint(info -> info.userInfoMapper(seen -> told(seen, users)));
        oidc.logoutEndpoint(logout -> logout.errorResponseHandler(new AfterLogout(portal)));
      });
    });
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    http.oauth2ResourceServer(resources -> resources.jwt(jwt -> {}));
    http.exceptionHandling(e -> e.authenticationEntryPoint(new LoginHint.EntryPoint()));
    http.addFilterAfter(new LoginHint(), SecurityContextHolderFilter.class);
    strictHeaders(http, portal);
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain ownPages(
      HttpSecurity http, PortalAccounts users, SignOn signOn, PortalProperties portal) {
    http.authenticationProvider(new PasswordSignIn(users));
    http.authorizeHttpRequests(requests ->
        requests
            .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
            .permitAll()
            .requestMatchers(PUBLIC)
            .permitAll()
            .anyRequest()
            .authenticated());
    http.csrf(csrf -> csrf.ignoringRequestMatchers("/sms-gateway/**"));
    http.formLogin(form ->
        form.loginPage("/login")
            .usernameParameter("account")
            .authenticationDetailsSource(
                (HttpServletRequest request) -> PortalKind.of(request.getParameter("kind")))
            .successHandler(signOn)
            .failureForwardUrl("/login/wrong"));
    http.logout(logout -> logout.logoutSuccessUrl("/"));
    strictHeaders(http, portal);
    return http.build();
  }

  /** The product's addresses are named because a sign-in form ends in a redirect to it. */
  private static void strictHeaders(HttpSecurity http, PortalProperties portal) {
    String policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self' "
            + String.join(" ", portal.productUrls());
    http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy)));
  }

  private static OidcUserInfo told(OidcUserInfoAuthenticationContext seen, PortalAccounts users) {
    String subject = seen.getAuthorization().getPrincipalName();
    var info = OidcUserInfo.builder().subject(subject);
    users.bySubject(subject).ifPresent(user -> user.claims().forEach(info::claim));
    return info.build();
  }
}
