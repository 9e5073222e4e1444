package cn.zhicheng.achievement.training;

import java.time.Duration;

/** Until when everything must be over. */
final class Deadline {
  private final long end;

  Deadline(Duration length) {
    end = System.nanoTime() + length.toNanos();
  }

  /**
   * What is left, at most this much.
   *
   * @throws TrainingUnavailableException when nothing is
   */
  Duration left(Duration most) {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (!left.isPositive()) {
      throw new TrainingUnavailableException(TrainingTrouble.SLOW, "deadline");
    }
    return left.compareTo(most) < 0 ? left : most;
  }
}
