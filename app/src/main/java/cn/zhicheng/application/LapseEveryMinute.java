package cn.zhicheng.application;

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

/** The clock behind {@link LapseOverdue}. */
@Component
class LapseEveryMinute implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LapseEveryMinute.class);
  private final LapseOverdue lapse;
  private final boolean clocked;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("application-lapse").daemon().factory());

  LapseEveryMinute(LapseOverdue lapse, @Value("${zhicheng.clocked-work:true}") boolean clocked) {
    this.lapse = lapse;
    this.clocked = clocked;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (clocked) {
      thread.scheduleWithFixedDelay(() -> LongWork.run(this::quietly), 1, 1, TimeUnit.MINUTES);
    }
  }

  /** Never throws, or it would be the last time. */
  private void quietly() {
    try {
      int ended = lapse.lapse();
      if (ended > 0) {
        LOG.info("{} returned applications lapsed", ended);
      }
    } catch (RuntimeException e) {
      LOG.warn("Overdue returns lapse with the next round", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
