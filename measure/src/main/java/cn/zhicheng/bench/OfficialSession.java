package cn.zhicheng.bench;

import cn.zhicheng.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A session in the database as a sign-on leaves it, made without the portal. */
final class OfficialSession {
  private OfficialSession() {}

  /** Returns the cookie that names it. */
  static <S extends Session> String open(SessionRepository<S> sessions, Actor actor) {
    S session = sessions.createSession();
    session.setMaxInactiveInterval(Duration.ofHours(1));
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(new SignedOn(actor)));
    sessions.save(session);
    byte[] id = session.getId().getBytes(StandardCharsets.UTF_8);
    return "ZHICHENG_SESSION=" + Base64.getEncoder().encodeToString(id);
  }

  /** Named as the product names its own: the session store keeps the name in a column. */
  private static final class SignedOn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;
    private final Actor actor;

    SignedOn(Actor actor) {
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
  }
}
