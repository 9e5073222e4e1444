package cn.zhicheng.notification.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a gateway alone for a while after three failures in a row, or when it asks for that. */
final class SmsCircuit {
  static final int FAILURES = 3;
  static final Duration REST = Duration.ofSeconds(30);
  private static final Duration LONGEST_REST = Duration.ofMinutes(10);

  private final Clock clock;
  private Instant restsUntil = Instant.EPOCH;
  private int failures;

  SmsCircuit(Clock clock) {
    this.clock = clock;
  }

  /** A clock that was set back lengthens no rest. */
  synchronized boolean rests() {
    Instant now = clock.instant();
    return now.isBefore(restsUntil) && now.isAfter(restsUntil.minus(LONGEST_REST));
  }

  synchronized void succeeded() {
    failures = 0;
  }

  synchronized void failed(Duration asked) {
    failures++;
    Duration rest = failures >= FAILURES && asked.compareTo(REST) < 0 ? REST : asked;
    rest = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    if (!rest.isZero()) {
      restsUntil = clock.instant().plus(rest);
    }
  }
}
