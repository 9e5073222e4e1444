package cn.zhicheng.ops;

import java.time.Duration;

/** How long something took, as operators read it. */
final class Lasted {
  private Lasted() {}

  /**
   * @param began as {@link System#nanoTime} said
   */
  static String since(long began) {
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    return took.toMinutes() > 0
        ? "%d 分 %d 秒".formatted(took.toMinutes(), took.toSecondsPart())
        : "%.1f 秒".formatted(took.toMillis() / 1000.0);
  }
}
