package cn.zhicheng.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a list back with its wrong cells in red and what is wrong behind each row. */
public final class MarkedSheet {
  private static final int KEPT_IN_MEMORY = 100;
  private static final int WIDTH = 20 * 256;

  private MarkedSheet() {}

  /**
   * A row to write.
   *
   * @param wrong places of the cells to mark
   * @param sentence what is wrong, in words
   */
  public record Line(List<String> cells, Set<Integer> wrong, String sentence) {}

  /** Writes row after row; nothing of it stays in memory. The head is that of the template. */
  public static void write(
      String name, List<TemplateColumn> columns, Stream<Line> lines, OutputStream out)
      throws IOException {
    try (var workbook = new SXSSFWorkbook(KEPT_IN_MEMORY)) {
      var styles = new SheetStyles(workbook);
      CellStyle red = styles.filled(IndexedColors.ROSE);
      var sheet = workbook.createSheet(name);
      var head = sheet.createRow(0);
      for (int i = 0; i <= columns.size(); i++) {
        sheet.setColumnWidth(i, WIDTH);
        sheet.setDefaultColumnStyle(i, styles.text());
        var cell = head.createCell(i);
        cell.setCellValue(i < columns.size() ? columns.get(i).head() : PROBLEMS);
        cell.setCellStyle(styles.head(IndexedColors.PALE_BLUE));
      }
      sheet.createFreezePane(0, 1);
      int[] number = {1};
      lines.forEach(line -> {
        var row = sheet.createRow(number[0]++);
        for (int i = 0; i < line.cells().size(); i++) {
          CellStyle style = line.wrong().contains(i) ? red : styles.text();
          styles.typed(row.createCell(i), line.cells().get(i), style);
        }
        styles.typed(row.createCell(columns.size()), line.sentence(), styles.text());
      });
      workbook.write(out);
    }
  }

  /** Title of the column behind the others; it is overlooked when the file comes back mended. */
  public static final String PROBLEMS = "问题（不用填写）";
}
