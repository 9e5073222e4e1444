package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whose password was right and whose code is still asked. The session is signed on as nobody: this
 * opens one page, for five minutes.
 */
@Component
class PendingCode {
  private static final String NAME = "presetPendingCode";
  private static final Duration LASTS = Duration.ofMinutes(5);
  private final Clock clock;

  PendingCode(Clock clock) {
    this.clock = clock;
  }

  private record Pending(UUID account, Instant until) implements Serializable {}

  void begin(HttpServletRequest request, UUID account) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(NAME, new Pending(account, clock.instant().plus(LASTS)));
  }

  Optional<UUID> account(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(NAME) instanceof Pending pending
            && clock.instant().isBefore(pending.until())
        ? Optional.of(pending.account())
        : Optional.empty();
  }

  void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(NAME);
    }
  }
}
