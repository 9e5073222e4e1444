package cn.zhicheng.sheet;

import java.util.List;

/** Takes a list's rows as they are read. */
public interface RowSink {
  /**
   * A row with anything in it.
   *
   * @param number as Excel numbers it, from 1; never the same twice
   * @param cells up to the last that is not empty
   * @throws UnfitSheetException when the whole list cannot be taken
   */
  void row(int number, List<SheetCell> cells) throws UnfitSheetException;
}
