package cn.zhicheng.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Lets many people act at the same moment. */
public final class Crowd {
  private Crowd() {}

  /**
   * What came of one act.
   *
   * @param answer null when it failed
   * @param failure null when it succeeded
   */
  public record Outcome<T>(@Nullable T answer, @Nullable Throwable failure) {}

  /** What came of each, in their order. */
  public static <T> List<Outcome<T>> all(List<Callable<T>> acts) throws InterruptedException {
    var start = new CountDownLatch(1);
    List<Outcome<T>> outcomes = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(acts.size())) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> act : acts) {
        running.add(
            pool.submit(() -> {
              start.await();
              return act.call();
            }));
      }
      start.countDown();
      for (Future<T> each : running) {
        outcomes.add(outcome(each));
      }
    }
    return outcomes;
  }

  private static <T> Outcome<T> outcome(Future<T> running) throws InterruptedException {
    try {
      return new Outcome<>(running.get(), null);
    } catch (ExecutionException e) {
      return new Outcome<>(null, e.getCause());
    }
  }
}
