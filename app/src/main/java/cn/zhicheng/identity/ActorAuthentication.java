package cn.zhicheng.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** All a session keeps of a sign-on: the actor. */
final class ActorAuthentication extends AbstractAuthenticationToken {
  private final Actor actor;

  ActorAuthentication(Actor actor) {
    super(List.of(new SimpleGrantedAuthority("ROLE_" + actor.role())));
    this.actor = actor;
    setAuthenticated(true);
  }

  @Override
  public Object getPrincipal() {
    return actor;
  }

  @Override
  public String getName() {
    return actor.accountId().toString();
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  static @Nullable Actor actorOf(@Nullable Authentication who) {
    return who != null && who.getPrincipal() instanceof Actor actor ? actor : null;
  }
}
