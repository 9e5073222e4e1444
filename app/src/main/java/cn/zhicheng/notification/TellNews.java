package cn.zhicheng.notification;

import cn.zhicheng.journal.JournalNews;
import cn.zhicheng.journal.NewsLine;
import cn.zhicheng.notification.CursorStore.Place;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people what the journal says. Each batch is one transaction: messages and the place reached
 * are kept together or not at all, so that whoever dies half-way leaves nothing told twice or
 * never. Of two tellers at once one does nothing.
 */
@Component
public class TellNews {
  /** Lines a transaction takes. */
  static final int BATCH = 500;

  private static final Logger LOG = LoggerFactory.getLogger(TellNews.class);

  private final CursorStore cursor;
  private final JournalNews journal;
  private final Tellers tellers;
  private final NotificationStore notifications;
  private final ParkedStore parked;
  private final TransactionTemplate transaction;
  private final NewsMeters meters;

  TellNews(
      CursorStore cursor,
      JournalNews journal,
      Tellers tellers,
      NotificationStore notifications,
      ParkedStore parked,
      TransactionTemplate transaction,
      NewsMeters meters) {
    this.cursor = cursor;
    this.journal = journal;
    this.tellers = tellers;
    this.notifications = notifications;
    this.parked = parked;
    this.transaction = transaction;
    this.meters = meters;
  }

  /** Everything that can be told now; says how many lines that were. */
  public int tell() {
    int all = 0;
    int some;
    do {
      some = some();
      all += some;
    } while (some == BATCH);
    return all;
  }

  private int some() {
    List<NewsLine> told =
        transaction.execute(status -> cursor.hold().map(this::from).orElse(List.of()));
    if (told == null) {
      return 0;
    }
    meters.count(told);
    return told.size();
  }

  private List<NewsLine> from(Place place) {
    List<NewsLine> lines = journal.after(place.xid(), place.id(), BATCH);
    if (lines.isEmpty() && journal.ahead(place.xid())) {
      LOG.warn("The journal's transactions count from anew; what is told already is not repeated");
      lines = journal.after(Place.START.xid(), Place.START.id(), BATCH);
    }
    if (lines.isEmpty()) {
      return lines;
    }
    Tellers.Outcome outcome = tellers.tell(lines);
    notifications.add(outcome.messages());
    parked.add(outcome.failed());
    cursor.moveTo(lines.getLast());
    return lines;
  }
}
