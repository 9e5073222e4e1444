package cn.zhicheng.form;

import java.util.List;

/**
 * A printed table. The head is repeated on every page it runs over; without rows it says 无.
 *
 * @throws IllegalArgumentException if a row has not exactly one cell for each column, or the widths
 *     do not add up to 100
 */
public record FormTable(String title, List<FormColumn> columns, List<FormRow> rows) {
  /** What an empty box says. */
  public static final String EMPTY = "无";

  public FormTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int width = columns.stream().mapToInt(FormColumn::width).sum();
    if (width != 100) {
      throw new IllegalArgumentException("widths of " + title + " add up to " + width);
    }
    for (FormRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(title + " has " + columns.size() + " columns: " + row);
      }
    }
  }
}
