package cn.zhicheng.overload;

/**
 * Work of the background that the database must be patient with: lists in the making, imports,
 * migrations. Connections taken within it have the longer limits of {@code
 * zhicheng.overload.patience}.
 */
public final class LongWork {
  private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

  private LongWork() {}

  /** Runs this on the calling thread; may be nested. */
  public static void run(Runnable work) {
    boolean before = RUNNING.get();
    RUNNING.set(true);
    try {
      work.run();
    } finally {
      if (before) {
        RUNNING.set(true);
      } else {
        RUNNING.remove();
      }
    }
  }

  static boolean running() {
    Lane lane = CurrentLane.get();
    return RUNNING.get() || (lane != null && lane.takesLong());
  }
}
