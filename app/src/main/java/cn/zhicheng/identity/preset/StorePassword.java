package cn.zhicheng.identity.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a changed password; hashing takes its time outside the transaction. */
@Component
class StorePassword {
  private final CredentialStore store;
  private final OpenSessions sessions;
  private final Journal journal;
  private final Clock clock;

  StorePassword(CredentialStore store, OpenSessions sessions, Journal journal, Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public void store(Actor actor, Credentials old, String hash, String sessionId) {
    if (!store.change(old, hash, clock.instant())) {
      throw new StaleException("您的密码刚刚已被修改或重置，这次修改没有生效。请退出后用最新的密码登录。");
    }
    sessions.endOthers(old.account(), sessionId);
    journal.write(
        actor.by(),
        Entry.of(PresetAccount.SUBJECT, old.account(), AccountDeed.CHANGE_PASSWORD.name()));
  }
}
