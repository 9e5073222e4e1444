package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Adds the portal's box hint to a sign-on request, and remembers in the session which door was
 * taken.
 */
record EntranceRequests(OAuth2AuthorizationRequestResolver inner, EntranceHint hint)
    implements OAuth2AuthorizationRequestResolver {
  /** Request parameter and session attribute that carry the {@link Entrance}. */
  static final String ENTRANCE = "entrance";

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return hinted(inner.resolve(request), request);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
    return hinted(inner.resolve(request, id), request);
  }

  private @Nullable OAuth2AuthorizationRequest hinted(
      @Nullable OAuth2AuthorizationRequest made, HttpServletRequest request) {
    if (made == null) {
      return null;
    }
    boolean unit = Entrance.UNIT.name().equals(request.getParameter(ENTRANCE));
    Entrance entrance = unit ? Entrance.UNIT : Entrance.PERSON;
    request.getSession().setAttribute(ENTRANCE, entrance.name());
    return hint.parameter().isEmpty()
        ? made
        : OAuth2AuthorizationRequest.from(made)
            .additionalParameters(more -> more.put(hint.parameter(), hint.of(entrance)))
            .build();
  }
}
