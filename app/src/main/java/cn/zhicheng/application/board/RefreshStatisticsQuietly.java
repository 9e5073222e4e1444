package cn.zhicheng.application.board;

import cn.zhicheng.overload.LongWork;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sums up every five minutes. */
@Component
class RefreshStatisticsQuietly implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RefreshStatisticsQuietly.class);
  private static final long FIRST = 20;
  private static final long SECONDS = 300;
  private final RefreshStatistics refresh;
  private final boolean clocked;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("statistics").daemon().priority(Thread.MIN_PRIORITY).factory());

  RefreshStatisticsQuietly(
      RefreshStatistics refresh, @Value("${zhicheng.clocked-work:true}") boolean clocked) {
    this.refresh = refresh;
    this.clocked = clocked;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (clocked) {
      thread.scheduleWithFixedDelay(
          () -> LongWork.run(this::quietly), FIRST, SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Never throws, or it would be the last time. */
  private void quietly() {
    try {
      refresh.refresh();
    } catch (RuntimeException e) {
      LOG.warn("Statistics stay as they are until the next round", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
