package cn.zhicheng.achievement;

import java.util.List;

/**
 * How the rows of a nested table are printed.
 *
 * @param statistics keys of the choices that are counted before the rows are listed
 */
public record TablePrint(List<PrintColumn> columns, List<String> statistics) {
  /** In a cell: the number of the row. */
  public static final String NO = "no";
}
