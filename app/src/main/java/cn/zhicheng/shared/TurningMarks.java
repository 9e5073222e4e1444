package cn.zhicheng.shared;

/**
 * Marks of Unicode that make the reader see letters in another order than they were typed: with one
 * of them in it, 01 is seen as 10.
 */
public final class TurningMarks {
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int LAST_ISOLATE = 0x2069;

  private TurningMarks() {}

  /** Whether the character, or code point, is such a mark. */
  public static boolean is(int c) {
    return c >= FIRST_EMBEDDING && (c <= LAST_OVERRIDE || c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
  }
}
