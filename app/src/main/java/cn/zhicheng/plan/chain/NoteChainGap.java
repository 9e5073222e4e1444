package cn.zhicheng.plan.chain;

import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.plan.ChainGapMet;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Puts a gap somebody met in front of the bureau. What they were doing has been given up, so this
 * stands on its own.
 */
@Component
class NoteChainGap {
  private final ChainGaps gaps;
  private final Journal journal;
  private final Clock clock;

  NoteChainGap(ChainGaps gaps, Journal journal, Clock clock) {
    this.gaps = gaps;
    this.journal = journal;
    this.clock = clock;
  }

  /** Journalled when it is new, or open again. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void note(ChainGapMet gap) {
    if (gaps.note(gap, clock.instant())) {
      journal.write(
          By.system(),
          new Entry(ChainGap.SUBJECT, gap.unit(), "MEET", null, null, gap.sentence(), Map.of())
              .with(Map.of("plan", gap.plan().toString(), "step", gap.step().name())));
    }
  }
}
