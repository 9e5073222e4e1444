package cn.zhicheng.export;

import cn.zhicheng.overload.LongWork;
import java.time.Duration;
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
 * Looks every few seconds whether a list was ordered; one at a time in one process. A node that
 * leaves this to others says so ({@code zhicheng.exports.here}).
 */
@Component
class RunExportsQuietly implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunExportsQuietly.class);
  private static final long PATIENCE_SECONDS = 20;
  private final RunExports exports;
  private final Duration every;
  private final boolean here;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("exports").daemon().priority(Thread.MIN_PRIORITY).factory());

  RunExportsQuietly(
      RunExports exports,
      @Value("${zhicheng.exports.every:PT3S}") Duration every,
      @Value("${zhicheng.exports.here:true}") boolean here) {
    this.exports = exports;
    this.every = every;
    this.here = here;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (!here) {
      return;
    }
    long millis = every.toMillis();
    thread.scheduleWithFixedDelay(
        () -> LongWork.run(this::quietly), millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Never throws, or it would be the last time. */
  private void quietly() {
    try {
      boolean more;
      do {
        more = exports.runOne();
      } while (more);
    } catch (RuntimeException e) {
      LOG.warn("Exports wait until the next round", e);
    }
  }

  /** What is being made is given back at its next step; what takes longer falls silent. */
  @Override
  public void close() throws InterruptedException {
    exports.stop();
    thread.shutdown();
    if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      thread.shutdownNow();
    }
  }
}
