package cn.zhicheng.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as pages and people write them, e.g. 2026-09-21. */
public final class TypedDay {
  private static final int LENGTH = 10;

  private TypedDay() {}

  /**
   * The day; its year has four digits. ISO allows years with nine and a sign, which no database
   * keeps.
   *
   * @throws DateTimeParseException when it is written otherwise, or there is no such day
   */
  public static LocalDate parse(String typed) {
    if (typed.length() != LENGTH) {
      throw new DateTimeParseException("Not a day of a year with four digits", typed, 0);
    }
    return LocalDate.parse(typed);
  }
}
