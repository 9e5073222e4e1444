package cn.zhicheng.identity.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.preset.access.OwnAccountAccess;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The holder gives the second factor up; a session left open alone is not enough for that. */
@Component
public class TurnOffSecondFactor {
  private final OwnCredentials mine;
  private final SecondFactorStore store;
  private final SecondFactors factors;
  private final CredentialStore credentials;
  private final PasswordEncoder passwords;
  private final Journal journal;
  private final Clock clock;

  TurnOffSecondFactor(
      OwnCredentials mine,
      SecondFactorStore store,
      SecondFactors factors,
      CredentialStore credentials,
      PasswordEncoder passwords,
      Journal journal,
      Clock clock) {
    this.mine = mine;
    this.store = store;
    this.factors = factors;
    this.credentials = credentials;
    this.passwords = passwords;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Turns it off and forgets the secret and the recovery codes.
   *
   * @throws cn.zhicheng.shared.InvalidException when password or code is wrong; both are counted
   */
  @Transactional(noRollbackFor = cn.zhicheng.shared.InvalidException.class)
  public void turnOff(Actor actor, String password, String code) {
    Credentials own = mine.of(actor);
    OwnAccountAccess.mayTurnOff(own.secondFactor()).orThrow();
    Instant now = clock.instant();
    boolean counted = credentials.tries(own.account(), Locks.LIMIT, now, now.plus(Locks.LOCK));
    boolean right = passwords.matches(password, own.hash());
    new Problems().check(!counted || !right, "password", "密码不正确。连续输错 5 次，账号将锁定 15 分钟。").orThrow();
    credentials.forgive(own.account());
    new Problems()
        .check(!factors.accepts(own.account(), code), "code", "动态口令或恢复码不正确，或者已经用过。")
        .orThrow();
    store.remove(own.account());
    String deed = AccountDeed.SECOND_FACTOR_OFF.name();
    journal.write(actor.by(), Entry.of(PresetAccount.SUBJECT, own.account(), deed));
  }
}
