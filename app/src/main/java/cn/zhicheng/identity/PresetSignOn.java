package cn.zhicheng.identity;

import cn.zhicheng.identity.preset.CredentialStore;
import cn.zhicheng.identity.preset.Credentials;
import cn.zhicheng.identity.preset.Locks;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signs a preset account on by its own password (FAQ-U5). Five wrong passwords lock the account for
 * 15 minutes. The answer never tells whether the name exists, nor, while locked, whether a guess
 * was right; unknown names take as long.
 */
@Component
class PresetSignOn {
  private static final UUID NOBODY = new UUID(0, 0);

  private final AccountStore accounts;
  private final CredentialStore credentials;
  private final PasswordEncoder passwords;
  private final Clock clock;

  /** Made with the first sign-on, whoever signs on: a start need not wait for it. */
  private final SingletonSupplier<String> decoy;

  PresetSignOn(
      AccountStore accounts, CredentialStore credentials, PasswordEncoder passwords, Clock clock) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.passwords = passwords;
    this.clock = clock;
    this.decoy = SingletonSupplier.of(() -> Objects.requireNonNull(passwords.encode("nobody")));
  }

  PresetAnswer signOn(String loginName, String password) {
    Instant now = clock.instant();
    String nobodys = decoy.obtain();
    Optional<Credentials> found = credentials.byLoginName(loginName);
    UUID account = found.map(Credentials::account).orElse(NOBODY);
    boolean counted = credentials.tries(account, Locks.LIMIT, now, now.plus(Locks.LOCK));
    boolean right = passwords.matches(password, found.map(Credentials::hash).orElse(nobodys));
    if (found.isEmpty() || !counted || !right) {
      return new PresetAnswer.Wrong();
    }
    credentials.forgive(account);
    if (passwords.upgradeEncoding(found.get().hash())) {
      credentials.rehash(found.get(), Objects.requireNonNull(passwords.encode(password)));
    }
    return found.get().secondFactor() ? unlessClosed(found.get()) : open(found.get());
  }

  /** Opens after the second factor was shown too; the account may have been closed meanwhile. */
  PresetAnswer open(UUID account) {
    return credentials.byAccount(account).map(this::open).orElseGet(PresetAnswer.Wrong::new);
  }

  private PresetAnswer unlessClosed(Credentials found) {
    String closed = found.closedOn(ProvinceTime.today(clock));
    return closed.isEmpty()
        ? new PresetAnswer.AskCode(found.account())
        : new PresetAnswer.Closed(closed);
  }

  private PresetAnswer open(Credentials found) {
    String closed = found.closedOn(ProvinceTime.today(clock));
    if (!closed.isEmpty()) {
      return new PresetAnswer.Closed(closed);
    }
    accounts.signedOn(found.account(), clock.instant());
    Actor actor = accounts.byId(found.account()).orElseThrow().actor();
    return new PresetAnswer.Open(actor, found.loginName(), found.expiresOn());
  }
}
