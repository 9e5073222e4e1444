package cn.zhicheng.overload;

import org.jspecify.annotations.Nullable;

/** The lane this thread's request came by; null for work of the background. */
final class CurrentLane {
  private static final ThreadLocal<@Nullable Lane> LANE = new ThreadLocal<>();

  private CurrentLane() {}

  static @Nullable Lane get() {
    return LANE.get();
  }

  static void set(@Nullable Lane lane) {
    if (lane == null) {
      LANE.remove();
    } else {
      LANE.set(lane);
    }
  }
}
