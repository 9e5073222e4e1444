package cn.zhicheng.identity.preset;

import java.time.Duration;
import java.time.Instant;

/**
 * How long one client address waits before its next try. Up to {@value #FREE} wrong sign-ons in ten
 * minutes cost nothing; each further one doubles the wait, up to a minute. Of one account name at
 * most {@value #A_NAME} count: a colleague who forgot one password never slows an office down,
 * somebody who tries many names does.
 */
final class SlowDown {
  static final Duration WINDOW = Duration.ofMinutes(10);
  static final int A_NAME = 5;
  private static final int FREE = 20;
  private static final int LONGEST = 60;

  private SlowDown() {}

  /** What is left to wait after so many wrong ones, the last of them then; zero: go on. */
  static Duration left(int wrong, Instant last, Instant now) {
    if (wrong < FREE) {
      return Duration.ZERO;
    }
    int seconds = Math.min(LONGEST, 2 << Math.min(wrong - FREE, 10));
    Duration left = Duration.between(now, last.plusSeconds(seconds));
    return left.isPositive() ? left : Duration.ZERO;
  }
}
