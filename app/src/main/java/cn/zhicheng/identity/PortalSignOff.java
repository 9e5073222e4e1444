package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs a portal account off at the portal too, so that the next person at this machine finds
 * nobody signed on.
 */
@Component
class PortalSignOff implements LogoutSuccessHandler, LogoutHandler {
  private final ClientRegistrationRepository clients;

  PortalSignOff(ClientRegistrationRepository clients) {
    this.clients = clients;
  }

  /** Takes the ID token out of the session before the session ends. */
  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      request.setAttribute(ActorSession.ID_TOKEN, session.getAttribute(ActorSession.ID_TOKEN));
    }
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
      throws IOException {
    Object token = request.getAttribute(ActorSession.ID_TOKEN);
    response.sendRedirect(token == null ? "/" : atPortal(request, String.valueOf(token)));
  }

  private String atPortal(HttpServletRequest request, String token) {
    var portal = clients.findByRegistrationId("gov");
    Object end =
        portal == null
            ? null
            : portal.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
    if (end == null) {
      return "/";
    }
    String back =
        ServletUriComponentsBuilder.fromRequestUri(request).replacePath("/").build().toUriString();
    return UriComponentsBuilder.fromUriString(String.valueOf(end))
        .queryParam("id_token_hint", token)
        .queryParam("post_logout_redirect_uri", back)
        .encode()
        .toUriString();
  }
}
