package cn.zhicheng.retention;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「申请删除」: a person asks that what is held of them be erased. */
@Component
public class AskForErasure {
  private static final int LONGEST = 500;
  private final ErasureStore store;
  private final Journal journal;
  private final Clock clock;

  AskForErasure(ErasureStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @param reason may be empty: nobody must give one
   * @throws RefusedException {@code ERASURE_WAITING} while another one waits
   * @throws cn.zhicheng.shared.InvalidException when the reason is too long
   */
  @Transactional
  public void ask(Actor actor, String reason) {
    String told = reason.strip();
    new Problems().check(told.length() > LONGEST, "reason", "最多 500 个字。").orThrow();
    UUID id = Ids.next();
    if (!store.add(id, actor.person(), told, clock.instant())) {
      throw new RefusedException(Refusal.of("ERASURE_WAITING", "您的删除申请正在处理，本次没有重复提交。", "/me/data"));
    }
    journal.write(
        actor.by(),
        new Entry(Erasure.SUBJECT, id, "ASK", null, ErasureState.REQUESTED.name(), "", Map.of()));
  }
}
