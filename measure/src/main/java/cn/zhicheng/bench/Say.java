package cn.zhicheng.bench;

import java.util.Locale;

/** What the bench tells while it works. */
final class Say {
  private static final long BEGAN = System.nanoTime();

  private Say() {}

  static void line(String format, Object... values) {
    System.out.printf(
        Locale.ROOT,
        "[%4d s] %s%n",
        (System.nanoTime() - BEGAN) / 1_000_000_000,
        String.format(Locale.ROOT, format, values));
  }
}
