package cn.zhicheng.achievement.imports;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every ten seconds whether a list lost its reader. */
@Component
class TakeUpImportsQuietly implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TakeUpImportsQuietly.class);
  private static final long SECONDS = 10;
  private final TakeUpImports takeUp;
  private final boolean clocked;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("imports").daemon().factory());

  TakeUpImportsQuietly(
      TakeUpImports takeUp, @Value("${zhicheng.clocked-work:true}") boolean clocked) {
    this.takeUp = takeUp;
    this.clocked = clocked;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (clocked) {
      thread.scheduleWithFixedDelay(this::quietly, SECONDS, SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Never throws, or it would be the last time. */
  private void quietly() {
    try {
      takeUp.takeUp();
    } catch (RuntimeException e) {
      LOG.warn("Lists without a reader wait until the next round", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
