package cn.zhicheng.export;

import java.util.List;

/** A kind of list other modules offer as a bean. It reads in the scope of the order's body only. */
public interface ExportKind {
  /** Stable name, at most 24 characters. */
  String code();

  /** Titles of the columns. */
  List<String> head();

  /** How many rows there will be, at most {@link OrderExport#MOST_ROWS}. */
  int total(ExportOrder order);

  /** Hands over row after row; nothing of them may stay in memory. */
  void write(ExportOrder order, Rows rows);

  /** Takes the rows. */
  interface Rows {
    /** One row; {@code seen} notes whose data it shows, and runs when the row is kept. */
    void add(List<String> cells, Runnable seen);
  }
}
