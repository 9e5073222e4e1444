package cn.zhicheng.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnstileTest {
  private final ExecutorService others = Executors.newCachedThreadPool();

  @AfterEach
  void end() {
    others.shutdownNow();
  }

  private static Turnstile turnstile(int places, int queue, Duration longest) {
    return new Turnstile(new OverloadSettings.Places(places, queue, longest, List.of()));
  }

  /** Until that many wait. */
  private static void await(Turnstile turnstile, int waiting) {
    while (turnstile.waiting() != waiting) {
      Thread.onSpinWait();
    }
  }

  @Test
  void soManyAreLetInAtOnce() {
    var two = turnstile(2, 0, Duration.ZERO);
    assertThat(two.enter()).isTrue();
    assertThat(two.enter()).isTrue();
    assertThat(two.inside()).isEqualTo(2);
    assertThat(two.enter()).isFalse();
    two.leave();
    assertThat(two.enter()).isTrue();
  }

  @Test
  void whoWaitsIsLetInWhenSomebodyLeaves() throws Exception {
    var one = turnstile(1, 1, Duration.ofMinutes(1));
    assertThat(one.enter()).isTrue();
    Future<Boolean> waits = others.submit(one::enter);
    await(one, 1);
    one.leave();
    assertThat(waits.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(one.inside()).isEqualTo(1);
    assertThat(one.waiting()).isZero();
  }

  @Test
  void aFullQueueSendsTheNextAwayAtOnce() throws Exception {
    var one = turnstile(1, 1, Duration.ofMinutes(1));
    assertThat(one.enter()).isTrue();
    Future<Boolean> waits = others.submit(one::enter);
    await(one, 1);
    assertThat(one.enter()).isFalse();
    assertThat(waits.isDone()).isFalse();
    one.leave();
    assertThat(waits.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void nobodyWaitsLongerThanTheLimit() {
    var one = turnstile(1, 5, Duration.ofMillis(20));
    assertThat(one.enter()).isTrue();
    assertThat(one.enter()).isFalse();
    assertThat(one.waiting()).isZero();
    assertThat(one.inside()).isEqualTo(1);
  }

  @Test
  void whoIsInterruptedTakesNoPlace() throws Exception {
    var one = turnstile(1, 1, Duration.ofMinutes(1));
    assertThat(one.enter()).isTrue();
    Future<?> waits = others.submit(one::enter);
    await(one, 1);
    waits.cancel(true);
    await(one, 0);
    one.leave();
    assertThat(one.inside()).isZero();
  }

  @Test
  void placesAreNeverMoreThanThereAre() throws Exception {
    var three = turnstile(3, 100, Duration.ofMinutes(1));
    var start = new CountDownLatch(1);
    var most = new java.util.concurrent.atomic.AtomicInteger();
    var inside = new java.util.concurrent.atomic.AtomicInteger();
    List<Future<Boolean>> all =
        java.util.stream.IntStream.range(0, 40)
            .mapToObj(each ->
                others.submit(() -> {
                  start.await();
                  boolean in = three.enter();
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  inside.decrementAndGet();
                  three.leave();
                  return in;
                }))
            .toList();
    start.countDown();
    for (Future<Boolean> each : all) {
      assertThat(each.get(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(most.get()).isBetween(1, 3);
    assertThat(three.inside()).isZero();
  }
}
