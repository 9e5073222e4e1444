package cn.zhicheng.achievement.imports;

import cn.zhicheng.overload.LongWork;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads small lists at once and large ones on a few threads of their own, so that no import slows
 * the pages down. Whoever finds the queue full reads it anew later: the file is kept.
 */
@Component
public class ImportThreads implements AutoCloseable {
  private static final int QUEUE = 50;
  private static final int AT_ONCE = 100_000;
  private static final int PATIENCE_SECONDS = 5;
  private final ReadImport reading;
  private final ImportStore store;
  private final ThreadPoolExecutor threads;

  ImportThreads(
      ReadImport reading, ImportStore store, @Value("${zhicheng.import.threads:1}") int count) {
    this.reading = reading;
    this.store = store;
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform()
                .name("import-", 1)
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .factory());
  }

  /**
   * Begins to read a list; a small one is read when this returns.
   *
   * @param bytes of the file
   */
  public void begin(UUID id, UUID run, long bytes) {
    if (bytes <= AT_ONCE) {
      reading.read(id, run);
      return;
    }
    try {
      threads.execute(() -> LongWork.run(() -> reading.read(id, run)));
    } catch (RejectedExecutionException full) {
      store.end(id, run, ImportState.INTERRUPTED, Counts.NONE, "");
    }
  }

  /** Whether every thread reads, or a list waits for one. */
  boolean busy() {
    return threads.getActiveCount() >= threads.getMaximumPoolSize()
        || !threads.getQueue().isEmpty();
  }

  /** What was not finished says so by its silence, or here. */
  @Override
  public void close() throws InterruptedException {
    threads.shutdownNow();
    if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      Thread.currentThread().interrupt();
    }
  }
}
