package cn.zhicheng.application;

import cn.zhicheng.journal.By;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends what was returned and not answered in time: taken as given up (domain 4.7). Two processes
 * may run it at once, each takes what the other has not; and before it ran the verdicts refuse
 * already ({@link cn.zhicheng.application.access.ApplyAccess}).
 */
@Component
public class LapseOverdue {
  private final LifeStore store;
  private final EndApplications end;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LapseOverdue(LifeStore store, EndApplications end, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.end = end;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Everything due, some in each transaction; says how many it ended. */
  public int lapse() {
    int all = 0;
    int some;
    do {
      some = some();
      all += some;
    } while (some == LifeStore.ROUND);
    return all;
  }

  private int some() {
    Integer ended =
        transaction.execute(status -> {
          List<Application> overdue = store.overdue(clock.instant());
          end.end(
              overdue, ApplicationMove.LAPSE, ApplicationState.LAPSED, "未在期限内重新提交", By.system());
          return overdue.size();
        });
    return ended == null ? 0 : ended;
  }
}
