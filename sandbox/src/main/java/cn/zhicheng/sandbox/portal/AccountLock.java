package cn.zhicheng.sandbox.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Five wrong passwords lock an account for 15 minutes, whichever page they were typed into. */
@Component
@Profile("portal")
final class AccountLock {
  private static final int TRIES = 5;
  private static final Duration LOCKED = Duration.ofMinutes(15);

  private record Failures(int count, Instant until) {}

  private final Map<String, Failures> failures = new HashMap<>();
  private final Clock clock;

  AccountLock(Clock clock) {
    this.clock = clock;
  }

  /** Counts this try. A locked account admits nobody, not even with the right password. */
  synchronized boolean admits(String account, boolean right) {
    Failures before = failures.getOrDefault(account, new Failures(0, Instant.MIN));
    Instant now = clock.instant();
    if (now.isBefore(before.until())) {
      return false;
    }
    if (right) {
      failures.remove(account);
      return true;
    }
    int count = before.count() + 1;
    failures.put(
        account,
        count < TRIES ? new Failures(count, Instant.MIN) : new Failures(0, now.plus(LOCKED)));
    return false;
  }

  /** Whoever proved by SMS whose account it is may go on at once. */
  synchronized void forget(String account) {
    failures.remove(account);
  }
}
