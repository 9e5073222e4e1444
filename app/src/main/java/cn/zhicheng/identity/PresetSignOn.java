package cn.zhicheng.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs a preset account on by its own password (FAQ-U5). Five wrong passwords lock the account for
 * 15 minutes; the answer never tells whether the name exists.
 */
@Component
class PresetSignOn {
  private static final int LIMIT = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final AccountStore store;
  private final PasswordEncoder passwords;
  private final Clock clock;
  private final String decoy;

  PresetSignOn(AccountStore store, PasswordEncoder passwords, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
    this.decoy = java.util.Objects.requireNonNull(passwords.encode("nobody"));
  }

  /** The actor, or empty when name and password don't belong together or the account is locked. */
  Optional<Actor> signOn(String loginName, String password) {
    Instant now = clock.instant();
    Optional<Account> account = store.byLoginName(loginName);
    String hash = account.map(Account::passwordHash).orElse(decoy);
    boolean right = passwords.matches(password, hash);
    if (account.isEmpty() || account.get().disabled() || locked(account.get(), now)) {
      return Optional.empty();
    }
    if (!right) {
      store.failed(account.get().id(), LIMIT, now.plus(LOCK));
      return Optional.empty();
    }
    store.signedOn(account.get().id(), now);
    return account.map(Account::actor);
  }

  private static boolean locked(Account account, Instant now) {
    return account.lockedUntil() != null && account.lockedUntil().isAfter(now);
  }
}
