package cn.zhicheng.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Lets two people act at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** What each of the two threw, in their order; null for who succeeded. */
  public static List<@Nullable Throwable> both(Runnable one, Runnable other)
      throws InterruptedException {
    var start = new CountDownLatch(1);
    List<@Nullable Throwable> outcome = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(2)) {
      List<Future<?>> running =
          List.of(pool.submit(() -> after(start, one)), pool.submit(() -> after(start, other)));
      start.countDown();
      for (Future<?> each : running) {
        outcome.add(failure(each));
      }
    }
    return outcome;
  }

  private static void after(CountDownLatch start, Runnable act) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    act.run();
  }

  private static @Nullable Throwable failure(Future<?> running) throws InterruptedException {
    try {
      running.get();
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }
}
