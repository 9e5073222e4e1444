package cn.zhicheng.sandbox.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/**
 * The way back to the system that sent somebody here. It is read from that system's own request and
 * must be one of the registered addresses; no parameter of a page can name another.
 */
@Component
@Profile("portal")
public final class BackToProduct {
  private final PortalProperties portal;

  BackToProduct(PortalProperties portal) {
    this.portal = portal;
  }

  /** The product's login page; empty when somebody came by herself. */
  public Optional<String> loginPage(HttpServletRequest request, HttpServletResponse response) {
    return Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response))
        .map(asked -> asked.getParameterValues("redirect_uri"))
        .flatMap(given ->
            portal.productUrls().stream()
                .filter(url -> Arrays.asList(given).contains(PortalProperties.callback(url)))
                .findFirst())
        .map(url -> url + "/login");
  }
}
