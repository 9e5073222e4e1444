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
  private static final int LONGEST = 32_000;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(KEPT_IN_MEMORY);
  private final SXSSFSheet sheet;
  private final CellStyle text;
  private final CellStyle quoted;
  private int next = 1;

  /** With the titles of its columns. */
  public ListSheet(String name, List<String> head) {
    workbook.setCompressTempFiles(true);
    var styles = new SheetStyles(workbook);
    text = styles.text();
    quoted = workbook.createCellStyle();
    quoted.cloneStyleFrom(text);
    quoted.setQuotePrefixed(true);
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
      String value = cells.get(i);
      var cell = row.createCell(i);
      cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
      cell.setCellStyle(looksLikeAFormula(value) ? quoted : text);
    }
  }

  private static boolean looksLikeAFormula(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
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
