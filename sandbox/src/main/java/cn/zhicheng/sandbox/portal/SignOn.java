package cn.zhicheng.sandbox.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Signs somebody on in this browser and goes back to what was asked for, whichever way it was
 * proved who that is. The session gets a new name, or whoever chose the old one would be signed on
 * too.
 */
@Component
@Profile("portal")
public final class SignOn extends SavedRequestAwareAuthenticationSuccessHandler {
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final SessionAuthenticationStrategy sessions =
      new CompositeSessionAuthenticationStrategy(
          List.of(
              new ChangeSessionIdAuthenticationStrategy(),
              new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

  /** By scanning a code. */
  public void scanned(PortalUser user, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Authentication known = known(user, "SCAN");
    sessions.onAuthentication(known, request, response);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(known);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    onAuthenticationSuccess(request, response, known);
  }

  /** The factor says when somebody signed on; the ID token needs that time. */
  static Authentication known(PortalUser user, String factor) {
    return UsernamePasswordAuthenticationToken.authenticated(
        user, null, List.of(FactorGrantedAuthority.fromFactor(factor)));
  }

  /** Leaves the mark that this sign-in was a choice. */
  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication known)
      throws IOException, ServletException {
    request.getSession().setAttribute(LoginHint.FRESH, true);
    super.onAuthenticationSuccess(request, response, known);
  }
}
