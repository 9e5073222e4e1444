package cn.zhicheng.identity.preset;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes as many passwords at once as there are processors: more would not be faster, and each
 * takes 19 MiB, so that a flood of sign-ons must not multiply them.
 */
final class FewAtOnce implements PasswordEncoder {
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final PasswordEncoder passwords;

  FewAtOnce(PasswordEncoder passwords) {
    this.passwords = passwords;
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence raw) {
    return inTurn(() -> passwords.encode(raw));
  }

  @Override
  public boolean matches(@Nullable CharSequence raw, @Nullable String hash) {
    return inTurn(() -> passwords.matches(raw, hash));
  }

  @Override
  public boolean upgradeEncoding(@Nullable String hash) {
    return passwords.upgradeEncoding(hash);
  }

  private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
