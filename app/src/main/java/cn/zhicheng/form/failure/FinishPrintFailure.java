package cn.zhicheng.form.failure;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a failure as dealt with. Doing so twice changes nothing. */
@Component
public class FinishPrintFailure {
  private final PrintFailureStore store;
  private final Journal journal;
  private final Clock clock;

  FinishPrintFailure(PrintFailureStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Marks it.
   *
   * @throws NotFoundException for one that never was
   */
  @Transactional
  public void finish(Actor operator, UUID id) {
    if (store.done(id, operator.accountId(), clock.instant())) {
      journal.write(operator.by(), Entry.of(WriteDownFailures.SUBJECT, id, "DONE"));
    } else if (!store.exists(id)) {
      throw new NotFoundException("No print failure " + id);
    }
  }
}
