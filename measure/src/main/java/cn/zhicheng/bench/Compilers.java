package cn.zhicheng.bench;

/**
 * This JVM's compilers, whose CPU counts with that of what is measured: a product that runs all day
 * has done with them after minutes.
 */
final class Compilers {
  private static final int MOST = 60;

  /** Part of a processor that compiling may still take. */
  private static final double REST = 0.05;

  private Compilers() {}

  /** Does the same again and again until they rest, and tells how often that was. */
  static void rest(Times.Act round) throws Exception {
    int rounds = 0;
    double part;
    do {
      double compiling = Machine.compilers();
      double seconds = Times.of(round) / 1000;
      part = (Machine.compilers() - compiling) / seconds;
      rounds++;
    } while (part > REST && rounds < MOST);
    Say.line("  warmed in %d rounds; in the last, compilers took %.0f %%", rounds, part * 100);
  }
}
