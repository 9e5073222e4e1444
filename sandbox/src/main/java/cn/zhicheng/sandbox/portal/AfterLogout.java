package cn.zhicheng.sandbox.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Single logout that cannot be matched to a sign-on, which is so after a restart, as the portal
 * keeps sign-ons in memory: end what session there is and go back, but only to a known address.
 */
final class AfterLogout implements AuthenticationFailureHandler {
  private final PortalProperties portal;

  AfterLogout(PortalProperties portal) {
    this.portal = portal;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
      throws IOException {
    String back = request.getParameter("post_logout_redirect_uri");
    if (back == null || !portal.productUrls().contains(back.replaceAll("/$", ""))) {
      response.sendError(HttpStatus.BAD_REQUEST.value());
      return;
    }
    var known = SecurityContextHolder.getContext().getAuthentication();
    new SecurityContextLogoutHandler().logout(request, response, known);
    response.sendRedirect(back);
  }
}
