package cn.zhicheng.document.preview;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The cells of a table with their spans, as a page counts them. */
final class DocxGrid {
  private static final int WIDEST = 64;

  /**
   * A cell to be written.
   *
   * @param columns it spans
   * @param rows it spans
   */
  record Cell(XWPFTableCell content, int columns, int rows) {}

  private record Place(XWPFTableCell cell, int column, int columns, boolean continued) {}

  private final List<List<Place>> rows = new ArrayList<>();

  DocxGrid(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      var places = new ArrayList<Place>();
      int column = 0;
      for (XWPFTableCell cell : row.getTableCells()) {
        int columns = columns(cell);
        places.add(new Place(cell, column, columns, continued(cell)));
        column += columns;
      }
      rows.add(places);
    }
  }

  /** Cells that begin in this row. */
  List<Cell> row(int row) {
    return rows.get(row).stream()
        .filter(place -> !place.continued() || row == 0)
        .map(place -> new Cell(place.cell(), place.columns(), span(row, place.column())))
        .toList();
  }

  private int span(int row, int column) {
    int next = row + 1;
    while (next < rows.size()
        && rows.get(next).stream().anyMatch(p -> p.column() == column && p.continued())) {
      next++;
    }
    return next - row;
  }

  private static int columns(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    return properties == null || properties.getGridSpan() == null
        ? 1
        : Math.clamp(properties.getGridSpan().getVal().longValue(), 1, WIDEST);
  }

  private static boolean continued(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    return properties != null
        && properties.getVMerge() != null
        && properties.getVMerge().getVal() != STMerge.RESTART;
  }
}
