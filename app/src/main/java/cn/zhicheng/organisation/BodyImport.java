package cn.zhicheng.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded list, row by row as it stands today.
 *
 * @param doneAt when its good rows were taken over; null while it is only looked at
 */
public record BodyImport(
    UUID id, String fileName, @Nullable Instant doneAt, int version, List<Row> rows) {

  /** What becomes of a row. */
  public enum Outcome {
    /** May be taken over. */
    GOOD,
    /** Was taken over by this list. */
    ADDED,
    /** A body of this kind, region and name is there already; the row changes nothing. */
    THERE,
    /** Cannot be taken over. */
    WRONG
  }

  /**
   * One row.
   *
   * @param number as Excel numbers it
   * @param findings what is wrong, column by column; empty unless WRONG
   */
  public record Row(int number, String name, Outcome outcome, List<Finding> findings) {}

  /** What is wrong in one column. */
  public record Finding(String column, String sentence) {}

  public List<Row> with(Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).toList();
  }
}
