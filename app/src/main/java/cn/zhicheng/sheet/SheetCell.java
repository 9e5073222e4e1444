package cn.zhicheng.sheet;

/**
 * What stands in one cell.
 *
 * @param text as shown, without outer blanks; dates as {@code 2020-09-01}, numbers without exponent
 */
public record SheetCell(Kind kind, String text) {
  public static final SheetCell EMPTY = new SheetCell(Kind.TEXT, "");

  /** How the program that wrote the file meant it. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    YES_NO,
    /** What a formula left behind when it failed, such as {@code #N/A}. */
    ERROR
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
