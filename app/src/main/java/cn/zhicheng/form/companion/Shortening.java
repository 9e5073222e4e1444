package cn.zhicheng.form.companion;

import cn.zhicheng.form.FormColumn;
import cn.zhicheng.form.FormRow;
import cn.zhicheng.form.FormTable;
import java.util.List;

/**
 * How much of a form fits: what is left out is always said, and where it stands in full.
 *
 * @param rows rows of one table
 * @param characters characters of one cell
 */
public record Shortening(int rows, int characters) {
  /** What stands at the end of a text that goes on elsewhere. */
  public static final String ELSEWHERE = "…（详见评审表）";

  private static final int SENTENCE = 40;
  private static final int FEWEST = 4;

  /** From the most that is readable on one sheet of A3 to the least. */
  public static final List<Shortening> LEVELS =
      List.of(
          new Shortening(10, 120),
          new Shortening(7, 80),
          new Shortening(5, 60),
          new Shortening(4, 45),
          new Shortening(3, 30),
          new Shortening(2, 24),
          new Shortening(1, 8),
          new Shortening(0, 8));

  public String text(String full) {
    String line = full.strip().replaceAll("\\s*\\R\\s*", " ");
    return line.codePointCount(0, line.length()) <= characters
        ? line
        : line.substring(0, line.offsetByCodePoints(0, characters)) + ELSEWHERE;
  }

  /** A condition is a sentence: it has room where a cell has none. */
  String condition(String full) {
    return new Shortening(rows, Math.max(characters, SENTENCE)).text(full);
  }

  /** Conditions that are listed. */
  int conditions() {
    return Math.max(rows, FEWEST);
  }

  /** The latest rows of a table, which stand last, and how many there are before them. */
  public ShortTable table(FormTable full) {
    int more = Math.max(0, full.rows().size() - rows);
    List<List<String>> shown = full.rows().stream().skip(more).map(this::cells).toList();
    return new ShortTable(full.title(), full.columns(), shown, more);
  }

  private List<String> cells(FormRow row) {
    return row.cells().stream().map(this::text).toList();
  }

  /**
   * A table as far as it is printed.
   *
   * @param more rows left out
   */
  public record ShortTable(
      String title, List<FormColumn> columns, List<List<String>> rows, int more) {}
}
