package cn.zhicheng.notification;

import cn.zhicheng.journal.JournalNews;
import cn.zhicheng.journal.NewsLine;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people once more of the lines it failed at; those it fails at again stay. */
@Component
public class RetryParked {
  private static final int BATCH = 200;
  private final ParkedStore parked;
  private final JournalNews journal;
  private final Tellers tellers;
  private final NotificationStore notifications;

  RetryParked(
      ParkedStore parked, JournalNews journal, Tellers tellers, NotificationStore notifications) {
    this.parked = parked;
    this.journal = journal;
    this.tellers = tellers;
    this.notifications = notifications;
  }

  /** How many lines went through. */
  @Transactional
  public int retry() {
    List<Long> held = parked.hold(BATCH);
    if (held.isEmpty()) {
      return 0;
    }
    Tellers.Outcome outcome = tellers.tell(journal.lines(held));
    notifications.add(outcome.messages());
    var through = new ArrayList<>(held);
    through.removeAll(outcome.failed().keySet().stream().map(NewsLine::id).toList());
    parked.remove(through);
    return through.size();
  }
}
