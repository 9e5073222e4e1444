package cn.zhicheng.overload;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The way into one lane: so many at once, so many waiting in the order they came, and none waiting
 * longer than a limit.
 */
final class Turnstile {
  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int count;
  private final int queue;
  private final Duration wait;

  Turnstile(OverloadSettings.Places of) {
    this.places = new Semaphore(of.places(), true);
    this.count = of.places();
    this.queue = of.queue();
    this.wait = of.longest();
  }

  /**
   * Waits for a place if need be.
   *
   * @return whether there is one; then {@link #leave} must be called, once
   */
  boolean enter() {
    // Asks without timing out first: no clock is read, nobody who waits is overtaken.
    if (waiting.get() == 0 && places.tryAcquire()) {
      return true;
    }
    if (waiting.incrementAndGet() > queue) {
      waiting.decrementAndGet();
      return false;
    }
    try {
      return places.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  void leave() {
    places.release();
  }

  int inside() {
    return count - places.availablePermits();
  }

  int waiting() {
    return waiting.get();
  }
}
