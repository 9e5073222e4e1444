package cn.zhicheng.achievement.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps people from waiting for a service that is down: after three failures in a row it answers at
 * once for a while; then one person tries for all.
 */
final class Circuit {
  static final int FAILURES = 3;
  static final Duration REST = Duration.ofSeconds(30);
  private static final Duration LONGEST_REST = Duration.ofMinutes(2);

  private final Clock clock;
  private Instant restsUntil = Instant.EPOCH;
  private int failures;
  private boolean trying;

  Circuit(Clock clock) {
    this.clock = clock;
  }

  /**
   * Before a request; every pass is followed by {@link #succeeded} or {@link #failed}. A clock that
   * was set back lengthens no rest.
   *
   * @throws TrainingUnavailableException at once while the service rests
   */
  synchronized void pass() {
    Instant now = clock.instant();
    if (now.isBefore(restsUntil) && now.isAfter(restsUntil.minus(LONGEST_REST))) {
      throw resting(Duration.between(now, restsUntil).plusMillis(999));
    }
    if (failures >= FAILURES) {
      if (trying) {
        throw resting(Duration.ofSeconds(5));
      }
      trying = true;
    }
  }

  synchronized void succeeded() {
    failures = 0;
    trying = false;
  }

  synchronized void failed(TrainingUnavailableException failure) {
    trying = false;
    failures++;
    Duration rest = failures >= FAILURES ? REST : Duration.ZERO;
    Duration asked = failure.pause();
    rest = asked.compareTo(rest) > 0 ? asked : rest;
    rest = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    if (!rest.isZero()) {
      restsUntil = clock.instant().plus(rest);
    }
  }

  private TrainingUnavailableException resting(Duration pause) {
    TrainingTrouble trouble = failures >= FAILURES ? TrainingTrouble.DOWN : TrainingTrouble.BUSY;
    return new TrainingUnavailableException(trouble, pause, "resting", null);
  }
}
