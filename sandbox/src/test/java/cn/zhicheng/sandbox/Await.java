package cn.zhicheng.sandbox;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Looks again and again until something is so, for a bounded time. */
final class Await {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Await() {}

  /**
   * The first answer that is not null.
   *
   * @throws AssertionError when there is none in time
   */
  static <T> T until(String what, Duration patience, Callable<@Nullable T> look) throws Exception {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end) {
      T found = look.call();
      if (found != null) {
        return found;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError("Not within " + patience + ": " + what);
  }
}
