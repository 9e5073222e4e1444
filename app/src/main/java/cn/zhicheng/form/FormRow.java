package cn.zhicheng.form;

import java.util.List;

/** One row of a printed table, a cell for each column; an empty cell prints a dash. */
public record FormRow(List<String> cells) {
  public FormRow {
    cells = List.copyOf(cells);
  }

  public static FormRow of(String... cells) {
    return new FormRow(List.of(cells));
  }
}
