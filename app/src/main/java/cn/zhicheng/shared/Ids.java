package cn.zhicheng.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered random ids (UUID version 7, RFC 9562), so that lists page by id in order of
 * creation. Within a process each is greater than the one before, also when the clock was set back.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int STEPS = 12;
  private static final long STEP = (1L << STEPS) - 1;

  /** Milliseconds, and in the lowest bits 4096 steps within one (RFC 9562, 6.2, method 3). */
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  public static UUID next() {
    return next(System.currentTimeMillis());
  }

  /**
   * The next id, as it is made at this time.
   *
   * @param now milliseconds since 1970
   */
  static UUID next(long now) {
    long tick = LAST.accumulateAndGet(now << STEPS, (last, given) -> Math.max(last + 1, given));
    long high = ((tick >>> STEPS) << 16) | 0x7000L | (tick & STEP);
    long low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
    return new UUID(high, low);
  }
}
