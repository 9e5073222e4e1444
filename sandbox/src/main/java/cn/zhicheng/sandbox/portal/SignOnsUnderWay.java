package cn.zhicheng.sandbox.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Sign-ons under way, in memory, each found by its code or tokens. Spring's own keeping of them
 * forgets whoever is not among the last hundred and goes through a map while others write to it: of
 * two hundred people who signed on within twenty seconds it refused a dozen.
 */
@Component
class SignOnsUnderWay implements OAuth2AuthorizationService {
  private static final int MOST = 20_000;

  private final Map<String, OAuth2Authorization> byId = new LinkedHashMap<>();
  private final Map<String, String> idByToken = new LinkedHashMap<>();

  @Override
  public synchronized void save(OAuth2Authorization authorization) {
    remove(authorization);
    if (byId.size() >= MOST) {
      remove(byId.values().iterator().next());
    }
    byId.put(authorization.getId(), authorization);
    tokens(authorization).forEach(token -> idByToken.put(token, authorization.getId()));
  }

  @Override
  public synchronized void remove(OAuth2Authorization authorization) {
    OAuth2Authorization before = byId.remove(authorization.getId());
    if (before != null) {
      tokens(before).forEach(idByToken::remove);
    }
  }

  @Override
  public synchronized @Nullable OAuth2Authorization findById(String id) {
    return byId.get(id);
  }

  /** A token names one sign-on whatever its type: all of them are random. */
  @Override
  public synchronized @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType type) {
    String id = idByToken.get(token);
    return id == null ? null : byId.get(id);
  }

  private static Stream<String> tokens(OAuth2Authorization of) {
    Stream<String> issued =
        Stream.of(
                OAuth2AuthorizationCode.class,
                OAuth2AccessToken.class,
                OAuth2RefreshToken.class,
                OidcIdToken.class)
            .map(of::getToken)
            .filter(Objects::nonNull)
            .map(held -> held.getToken())
            .map(OAuth2Token::getTokenValue);
    String state = of.getAttribute(OAuth2ParameterNames.STATE);
    return Stream.concat(issued, Stream.ofNullable(state));
  }
}
