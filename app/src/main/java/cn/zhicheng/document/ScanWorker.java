package cn.zhicheng.document;

import cn.zhicheng.document.ScanRowStore.Waiting;
import cn.zhicheng.document.scan.Scanner;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Scans what was uploaded, one file after the other, on its own thread. What is to be done stands
 * in the table, so nothing is forgotten by a restart, and a scanner that is down is asked again.
 */
@Component
class ScanWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ScanWorker.class);
  private static final long SECONDS_BETWEEN = 5;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  private final Scanner scanner;
  private final ScanRowStore rows;
  private final DocumentStore store;
  private final Clock clock;
  private final Duration pause;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("scan").daemon().priority(Thread.MIN_PRIORITY).factory());

  ScanWorker(
      Scanner scanner,
      ScanRowStore rows,
      DocumentStore store,
      Clock clock,
      @Value("${zhicheng.scan.pause:15s}") Duration pause) {
    this.scanner = scanner;
    this.rows = rows;
    this.store = store;
    this.clock = clock;
    this.pause = pause;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (scanner.present()) {
      thread.scheduleWithFixedDelay(this::scanWaiting, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }
  }

  /** Scans until nothing waits or the scanner fails; never throws, or it would be the last time. */
  void scanWaiting() {
    try {
      Optional<Waiting> next = rows.take(clock.instant());
      while (next.isPresent() && !thread.isShutdown() && scanned(next.get())) {
        next = rows.take(clock.instant());
      }
    } catch (RuntimeException e) {
      LOG.warn("Scanning stops until the next round", e);
    }
  }

  /** Whether to go on with the next one. */
  private boolean scanned(Waiting document) {
    try {
      boolean clean = scanner.clean(store.get(document.sha256()));
      rows.done(document.id(), clean, clock.instant());
      if (!clean) {
        LOG.warn("The scanner found something in document {}", document.id());
      }
      return true;
    } catch (IOException e) {
      rows.tryAgain(document.id(), clock.instant().plus(pauseAfter(document.tries())));
      LOG.warn("The scanner gave no verdict on document {}: {}", document.id(), e.toString());
      return false;
    } catch (IllegalStateException e) {
      rows.tryAgain(document.id(), clock.instant().plus(LONGEST_PAUSE));
      LOG.error("Document {} can't be read for the scanner", document.id(), e);
      return true;
    }
  }

  /** Twice as long after each failure, at most a quarter of an hour. */
  private Duration pauseAfter(int tries) {
    Duration longer = pause.multipliedBy(1L << Math.min(tries - 1, 10));
    return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
