package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Turns a good answer of the portal into a signed-on actor (FAQ-P3, FAQ-U2). */
@Component
class PortalSignOn implements AuthenticationSuccessHandler {
  private final AccountStore store;
  private final ClaimNames names;
  private final ActorSession sessions;
  private final Landing landing;
  private final Clock clock;

  PortalSignOn(
      AccountStore store, ClaimNames names, ActorSession sessions, Landing landing, Clock clock) {
    this.store = store;
    this.names = names;
    this.sessions = sessions;
    this.landing = landing;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    if (!(who.getPrincipal() instanceof OidcUser user)) {
      throw new IllegalStateException("The portal must speak OpenID Connect");
    }
    PortalClaims claims = names.read(user);
    String problem = problem(claims, entrance(request.getSession()));
    if (!problem.isEmpty()) {
      refuse(problem, request, response);
      return;
    }
    Account account =
        store.atPortalSignOn(java.util.Objects.requireNonNull(user.getSubject()), claims);
    if (account.disabled()) {
      refuse("disabled", request, response);
      return;
    }
    store.signedOn(account.id(), clock.instant());
    request.getSession().setAttribute(ActorSession.ID_TOKEN, user.getIdToken().getTokenValue());
    sessions.signOn(account.actor(), request, response);
    response.sendRedirect(
        account.offered() ? "/acting" : landing.after(request, response, account.actor()));
  }

  private static Entrance entrance(HttpSession session) {
    Object entrance = session.getAttribute(EntranceRequests.ENTRANCE);
    session.removeAttribute(EntranceRequests.ENTRANCE);
    return Entrance.UNIT.name().equals(entrance) ? Entrance.UNIT : Entrance.PERSON;
  }

  private static String problem(PortalClaims claims, Entrance entrance) {
    if (!entrance.suits(claims)) {
      return claims.legal() ? "legal-at-person" : "person-at-unit";
    }
    boolean incomplete =
        claims.legal()
            ? claims.organisationName().isEmpty() || claims.uscc().isEmpty()
            : claims.name().isEmpty() || claims.idNo().isEmpty();
    return incomplete ? "incomplete" : "";
  }

  private static void refuse(
      String problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
    SecurityContextHolder.clearContext();
    request.getSession().invalidate();
    response.sendRedirect("/login?problem=" + problem);
  }
}
