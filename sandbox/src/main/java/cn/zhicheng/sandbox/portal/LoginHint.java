package cn.zhicheng.sandbox.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Follows {@code login_hint}: the product says through which of its entries somebody comes, and the
 * portal opens that box. Whoever is still signed on as the other kind signs on anew, or a person
 * could never come back as a unit.
 */
final class LoginHint extends OncePerRequestFilter {
  static final String PARAMETER = "login_hint";

  /** Set at sign-in, taken at the next authorization: choosing the other box by hand counts. */
  static final String FRESH = LoginHint.class.getName() + ".fresh";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (session != null && known != null && known.getPrincipal() instanceof PortalUser user) {
      boolean fresh = session.getAttribute(FRESH) != null;
      session.removeAttribute(FRESH);
      PortalKind hinted = PortalKind.of(request.getParameter(PARAMETER));
      if (!fresh && hinted != null && user.kind() != hinted) {
        session.invalidate();
        SecurityContextHolder.clearContext();
      }
    }
    chain.doFilter(request, response);
  }

  /** Sends people who are not signed on to the hinted box. */
  static final class EntryPoint extends LoginUrlAuthenticationEntryPoint {
    EntryPoint() {
      super("/login");
    }

    @Override
    protected String determineUrlToUseForThisRequest(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException problem) {
      PortalKind hinted = PortalKind.of(request.getParameter(PARAMETER));
      return hinted == null ? "/login" : "/login?kind=" + hinted.code();
    }
  }
}
