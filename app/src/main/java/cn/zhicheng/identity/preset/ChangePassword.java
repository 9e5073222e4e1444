package cn.zhicheng.identity.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The holder chooses a password; at the first sign-on nothing else opens before. */
@Component
public class ChangePassword {
  private final OwnCredentials mine;
  private final CredentialStore store;
  private final PasswordEncoder passwords;
  private final PasswordRules rules;
  private final StorePassword keep;
  private final Clock clock;

  ChangePassword(
      OwnCredentials mine,
      CredentialStore store,
      PasswordEncoder passwords,
      PasswordRules rules,
      StorePassword keep,
      Clock clock) {
    this.mine = mine;
    this.store = store;
    this.passwords = passwords;
    this.rules = rules;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * Changes the actor's own password and ends all their other sessions. Wrong current passwords
   * count like wrong sign-ons.
   *
   * @param sessionId the one that goes on
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   * @throws cn.zhicheng.shared.RefusedException for accounts of the portal
   * @throws cn.zhicheng.shared.StaleException when it was changed or reset meanwhile
   */
  public void change(Actor actor, String sessionId, PasswordForm typed) {
    Credentials own = mine.of(actor);
    var problems = new Problems().check(typed.current().isEmpty(), "current", "请填写当前密码。");
    rules.check(typed, own, problems);
    problems.orThrow();
    Instant now = clock.instant();
    boolean counted = store.tries(own.account(), Locks.LIMIT, now, now.plus(Locks.LOCK));
    boolean right = passwords.matches(typed.current(), own.hash());
    problems.check(!counted || !right, "current", "当前密码不正确。连续输错 5 次，账号将锁定 15 分钟。").orThrow();
    store.forgive(own.account());
    keep.store(actor, own, Objects.requireNonNull(passwords.encode(typed.next())), sessionId);
  }
}
