package cn.zhicheng.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * The security headers of every answer; the security filter chain takes this bean as {@code
 * http.headers(securityHeaders)}.
 *
 * <p>Nothing inline runs and nothing is loaded from elsewhere. Forms post to ourselves only; the
 * sign-on provider is named too, because signing out is a form whose answer redirects there.
 */
@Component
public class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {
  private static final String NOTHING_WE_USE =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  private final String policy;

  SecurityHeaders(
      @Value("${spring.security.oauth2.client.provider.gov.issuer-uri:}") String issuer) {
    this.policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
            + origin(issuer);
  }

  @Override
  public void customize(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
        .frameOptions(frame -> frame.deny())
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(who -> who.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_WE_USE));
  }

  /** The headers of an answer given before the security filters. */
  void write(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", NOTHING_WE_USE);
  }

  private static String origin(String uri) {
    if (uri.isBlank()) {
      return "";
    }
    URI parsed = URI.create(uri);
    return " " + parsed.getScheme() + "://" + parsed.getAuthority();
  }
}
