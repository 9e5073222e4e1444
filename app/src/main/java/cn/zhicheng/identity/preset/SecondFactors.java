package cn.zhicheng.identity.preset;

import cn.zhicheng.shared.Sealer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges codes: those of the app, each once, and the recovery codes, each once. */
@Component
public class SecondFactors {
  private static final String SECRET = "second_factor.secret";
  private final SecondFactorStore store;
  private final CredentialStore credentials;
  private final Sealer sealer;
  private final Clock clock;

  SecondFactors(SecondFactorStore store, CredentialStore credentials, Sealer sealer, Clock clock) {
    this.store = store;
    this.credentials = credentials;
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * Whether this is a good code now. Five wrong ones lock the account for 15 minutes; while it is
   * locked none is good.
   */
  @Transactional
  public boolean accepts(UUID account, String typed) {
    Instant now = clock.instant();
    Optional<SecondFactor> factor = store.of(account);
    if (factor.isEmpty() || !store.tries(account, Locks.LIMIT, now, now.plus(Locks.LOCK))) {
      return false;
    }
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    boolean good =
        code.length() == RecoveryCodes.LENGTH
            ? store.spend(account, index(account, code), now)
            : byApp(account, factor.get(), code, now);
    if (good) {
      credentials.forgive(account);
    }
    return good;
  }

  private boolean byApp(UUID account, SecondFactor factor, String code, Instant now) {
    var step = Totp.step(opened(factor), code, now, factor.lastStep());
    return step.isPresent() && store.use(account, step.getAsLong());
  }

  byte[] sealed(String secret) {
    return sealer.seal(secret, SECRET);
  }

  String opened(SecondFactor factor) {
    return sealer.open(factor.secret(), SECRET);
  }

  byte[] index(UUID account, String code) {
    return sealer.index(account + code, "recovery_code.code");
  }
}
