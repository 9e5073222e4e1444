package cn.zhicheng.identity;

import cn.zhicheng.shared.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/**
 * One place where an account is signed on.
 *
 * @param key names the session in forms; whoever reads it can't take the session over
 * @param browser in words, e.g. {@code Chrome 141 · Windows}
 * @param address the network address it signed on from; empty when unknown
 * @param actingAs role and organisation acted for, e.g. {@code 用人单位 合肥市第五十中学}
 * @param current whether this is the asking session itself
 */
public record OpenSession(
    String key,
    String browser,
    String address,
    String actingAs,
    Instant began,
    Instant lastUsed,
    boolean current) {
  /** Session attribute with the address the sign-on came from. */
  static final String ADDRESS = "signOnAddress";

  /** Session attribute with the browser's own description of itself. */
  static final String USER_AGENT = "signOnUserAgent";

  static OpenSession of(Session session, boolean current) {
    return new OpenSession(
        key(session.getId()),
        Device.inWords(text(session, USER_AGENT)),
        text(session, ADDRESS),
        actingAs(session),
        session.getCreationTime(),
        session.getLastAccessedTime(),
        current);
  }

  /** The session id is a secret of 122 bits, so its hash can't be turned back. */
  static String key(String sessionId) {
    return Sha256.of("session " + sessionId).substring(0, 32);
  }

  private static String text(Session session, String attribute) {
    Object value = session.getAttribute(attribute);
    return value == null ? "" : value.toString();
  }

  private static String actingAs(Session session) {
    @Nullable SecurityContext context =
        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    Actor actor = ActorAuthentication.actorOf(context == null ? null : context.getAuthentication());
    return actor == null ? "" : (actor.role().label() + " " + actor.organisationName()).strip();
  }
}
