package cn.zhicheng.identity.preset;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.StaleException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.UpdateSetMoreStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What all changes of a kept account have in common: load in scope, change once, write down. */
@Component
class KeptAccount {
  private final AccountDirectory accounts;
  private final PresetAccountStore store;
  private final OpenSessions sessions;
  private final Journal journal;

  KeptAccount(
      AccountDirectory accounts, PresetAccountStore store, OpenSessions sessions, Journal journal) {
    this.accounts = accounts;
    this.store = store;
    this.sessions = sessions;
    this.journal = journal;
  }

  /** The account as the actor saw it. */
  AccountDirectory.Kept load(Actor actor, UUID id, int version) {
    var kept = accounts.get(actor, id);
    if (kept.account().version() != version) {
      throw stale(id);
    }
    return kept;
  }

  /** Changes the row, ends the account's sessions, and writes it down. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(
      Actor actor,
      PresetAccount seen,
      UnaryOperator<UpdateSetMoreStep<?>> how,
      AccountDeed deed,
      String reason,
      Map<String, Object> facts) {
    if (!PresetAccountStore.done(how.apply(store.change()), seen)) {
      throw stale(seen.id());
    }
    sessions.endAll(seen.id());
    journal.write(
        actor.by(),
        new Entry(PresetAccount.SUBJECT, seen.id(), deed.name(), null, null, reason, facts));
  }

  private StaleException stale(UUID account) {
    List<JournalLine> lines = journal.of(PresetAccount.SUBJECT, account);
    if (lines.isEmpty()) {
      return new StaleException("这个账号刚刚有变动，请刷新后查看。");
    }
    JournalLine last = lines.getLast();
    return new StaleException(
        "%s 已于 %s 办理「%s」，您的操作没有生效。请刷新后查看。"
            .formatted(
                last.by().spoken(),
                ProvinceTime.minute(last.at()),
                AccountDeed.valueOf(last.action()).word()));
  }
}
