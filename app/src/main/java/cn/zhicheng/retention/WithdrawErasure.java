package cn.zhicheng.retention;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「撤回申请」: a person no longer asks for it. */
@Component
public class WithdrawErasure {
  private final ErasureStore store;
  private final Journal journal;
  private final Clock clock;

  WithdrawErasure(ErasureStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Withdraws.
   *
   * @throws NotFoundException when it is not theirs
   * @throws StaleException when it does not wait any more
   */
  @Transactional
  public void withdraw(Actor actor, UUID id, int version) {
    if (store.byId(id).filter(asked -> asked.personId().equals(actor.person())).isEmpty()) {
      throw new NotFoundException("Erasure " + id);
    }
    if (!store.withdraw(actor.person(), id, version, clock.instant())) {
      throw new StaleException("删除申请刚刚已经处理，没有撤回。请看处理结果。");
    }
    journal.write(
        actor.by(),
        new Entry(
            Erasure.SUBJECT,
            id,
            "WITHDRAW",
            ErasureState.REQUESTED.name(),
            ErasureState.WITHDRAWN.name(),
            "",
            Map.of()));
  }
}
