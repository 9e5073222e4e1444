package cn.zhicheng.application.board;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the sums of 「统计」 up to date; readers see the former ones until it is done. */
@Component
public class RefreshStatistics {
  private final StatisticsStore store;
  private final Clock clock;

  RefreshStatistics(StatisticsStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Whether there was anything to do. */
  @Transactional
  public boolean refresh() {
    boolean due = store.begin(clock.instant());
    if (due) {
      store.sumUp();
    }
    return due;
  }
}
