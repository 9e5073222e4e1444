package cn.zhicheng.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What people type, as far as it means the same to every module. */
public final class Typed {
  private static final int LENGTH_OF_DAY = 10;
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int LAST_ISOLATE = 0x2069;

  private Typed() {}

  /**
   * A day as pages and people write it, e.g. 2026-09-21; its year has four digits. ISO allows years
   * with nine and a sign, which no database keeps.
   *
   * @throws DateTimeParseException when it is written otherwise, or there is no such day
   */
  public static LocalDate day(String typed) {
    if (typed.length() != LENGTH_OF_DAY) {
      throw new DateTimeParseException("Not a day of a year with four digits", typed, 0);
    }
    return LocalDate.parse(typed);
  }

  /**
   * Whether the character, or code point, is a mark of Unicode that makes the reader see letters in
   * another order than they were typed: with one of them in it, 01 is seen as 10.
   */
  public static boolean turns(int c) {
    return c >= FIRST_EMBEDDING && (c <= LAST_OVERRIDE || c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
  }
}
