package cn.zhicheng.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A list written row by row; only the last rows are in memory. Every cell is text, so that nothing
 * a person typed is ever taken for a formula.
 */
public final class ListSheet implements AutoCloseable {
  private static final int KEPT_IN_MEMORY = 100;
  private static final int WIDTH = 20 * 256;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(KEPT_IN_MEMORY);
  private final SXSSFSheet sheet;
  private final SheetStyles styles;
  private int next = 1;

  /** With the titles of its columns. */
  public ListSheet(String name, List<String> head) {
    workbook.setCompressTempFiles(true);
    styles = new SheetStyles(workbook);
    sheet = workbook.createSheet(name);
    CellStyle title = styles.head(IndexedColors.PALE_BLUE);
    var row = sheet.createRow(0);
    for (int i = 0; i < head.size(); i++) {
      sheet.setColumnWidth(i, WIDTH);
      var cell = row.createCell(i);
      cell.setCellValue(head.get(i));
      cell.setCellStyle(title);
    }
    sheet.createFreezePane(0, 1);
  }

  /** One row. */
  public void add(List<String> cells) {
    var row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      styles.typed(row.createCell(i), cells.get(i), styles.text());
    }
  }

  /** Rows written so far, without the head. */
  public int rows() {
    return next - 1;
  }

  /** The whole file. */
  public void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
