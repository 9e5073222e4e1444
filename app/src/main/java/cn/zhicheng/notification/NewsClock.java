package cn.zhicheng.notification;

import cn.zhicheng.notification.sms.SendSms;
import cn.zhicheng.overload.LongWork;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clock behind messages, text messages, reminders and digests. */
@Component
class NewsClock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NewsClock.class);
  private static final long SMS_SECONDS = 5;
  private static final long MINUTE = 60;

  private final TellNews news;
  private final SendSms sms;
  private final ObjectProvider<Clocked> works;
  private final long seconds;
  private final boolean clocked;

  /** Three, so that a slow gateway holds up no message of the inbox. */
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(3, Thread.ofPlatform().name("news-", 0).daemon().factory());

  NewsClock(
      TellNews news,
      SendSms sms,
      ObjectProvider<Clocked> works,
      @Value("${zhicheng.notification.seconds:2}") long seconds,
      @Value("${zhicheng.clocked-work:true}") boolean clocked) {
    this.news = news;
    this.sms = sms;
    this.works = works;
    this.seconds = seconds;
    this.clocked = clocked;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (clocked) {
      every(seconds, news::tell);
      every(SMS_SECONDS, sms::send);
      every(MINUTE, () -> works.orderedStream().forEach(work -> quietly(work::run)));
    }
  }

  private void every(long pause, Runnable work) {
    threads.scheduleWithFixedDelay(
        () -> LongWork.run(() -> quietly(work)), pause, pause, TimeUnit.SECONDS);
  }

  /** Never throws, or it would be the last time. */
  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("People are told with the next round", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
