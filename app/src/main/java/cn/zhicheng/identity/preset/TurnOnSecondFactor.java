package cn.zhicheng.identity.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The holder ties an app on their phone to the account: a secret first, then a code of it. */
@Component
public class TurnOnSecondFactor {
  private final OwnCredentials mine;
  private final SecondFactorStore store;
  private final SecondFactors factors;
  private final Journal journal;
  private final Clock clock;

  TurnOnSecondFactor(
      OwnCredentials mine,
      SecondFactorStore store,
      SecondFactors factors,
      Journal journal,
      Clock clock) {
    this.mine = mine;
    this.store = store;
    this.factors = factors;
    this.journal = journal;
    this.clock = clock;
  }

  /** Makes a secret to be taken up by the app; one that is not confirmed is replaced. */
  @Transactional
  public void begin(Actor actor) {
    store.begin(mine.of(actor).account(), factors.sealed(Totp.secret()));
  }

  /**
   * Turns it on once the app shows the right code.
   *
   * @return ten recovery codes, which nobody can read again
   * @throws cn.zhicheng.shared.InvalidException under {@code code} when it is wrong
   * @throws StaleException when it is on already, or was not begun
   */
  @Transactional(noRollbackFor = cn.zhicheng.shared.InvalidException.class)
  public List<String> confirm(Actor actor, String code) {
    UUID account = mine.of(actor).account();
    boolean waiting = store.of(account).filter(factor -> !factor.on()).isPresent();
    if (!waiting) {
      throw new StaleException("动态口令已经开启，或者还没有生成密钥。请刷新页面后查看。");
    }
    boolean right = factors.accepts(account, code);
    new Problems().check(!right, "code", "动态口令不正确。请核对手机时间，输入应用中正在显示的 6 位数字。").orThrow();
    if (!store.confirm(account, clock.instant())) {
      throw new StaleException("动态口令已经开启。请刷新页面后查看。");
    }
    List<String> codes = RecoveryCodes.next();
    store.addCodes(account, codes.stream().map(each -> factors.index(account, each)).toList());
    String deed = AccountDeed.SECOND_FACTOR_ON.name();
    journal.write(actor.by(), Entry.of(PresetAccount.SUBJECT, account, deed));
    return codes.stream().map(RecoveryCodes::printed).toList();
  }
}
