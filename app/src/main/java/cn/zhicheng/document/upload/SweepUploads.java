package cn.zhicheng.document.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away, every half hour, what nobody finished within its day. */
@Component
class SweepUploads implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SweepUploads.class);
  private static final long MINUTES = 30;

  /** Pieces that lost a race have no row; after two days nothing else is left either. */
  private static final Duration ORPHANED = Duration.ofHours(48);

  private final UploadStore uploads;
  private final Incoming incoming;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("upload-sweep").daemon().factory());

  SweepUploads(
      UploadStore uploads, Incoming incoming, TransactionTemplate transaction, Clock clock) {
    this.uploads = uploads;
    this.incoming = incoming;
    this.transaction = transaction;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    thread.scheduleWithFixedDelay(this::quietly, MINUTES, MINUTES, TimeUnit.MINUTES);
  }

  /** Never throws, or it would be the last time. */
  private void quietly() {
    try {
      sweep();
    } catch (RuntimeException e) {
      LOG.warn("Unfinished uploads stay until the next round", e);
    }
  }

  void sweep() {
    Instant now = clock.instant();
    boolean more;
    do {
      more = some(now);
    } while (more);
    incoming.removeOlder(now.minus(ORPHANED));
  }

  /** Clears some away, each round in its own transaction; whether there may be more. */
  private boolean some(Instant now) {
    var pieces = new ArrayList<UUID>();
    Integer gone =
        transaction.execute(status -> {
          List<UUID> expired = uploads.expired(now);
          for (UUID upload : expired) {
            pieces.addAll(uploads.pieces(upload));
            uploads.remove(upload);
          }
          return expired.size();
        });
    incoming.remove(pieces);
    return gone != null && gone == UploadStore.ROUND;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
