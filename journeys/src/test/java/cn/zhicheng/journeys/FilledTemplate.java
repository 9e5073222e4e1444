package cn.zhicheng.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded template, filled in as somebody does in Excel: by the titles of its columns. */
final class FilledTemplate {
  private FilledTemplate() {}

  /**
   * Writes these rows below the head of the first sheet.
   *
   * @param rows title of a column, with or without its star, to what is typed there
   */
  static Path of(Path template, String name, List<Map<String, String>> rows) {
    Path filled = Path.of("target", "papers", name);
    try (var in = Files.newInputStream(template);
        var workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      Map<String, Integer> columns = columns(sheet.getRow(0));
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i + 1);
        rows.get(i).forEach((title, text) -> row.createCell(columns.get(title)).setCellValue(text));
      }
      Files.createDirectories(filled.getParent());
      try (var out = Files.newOutputStream(filled)) {
        workbook.write(out);
      }
      return filled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> columns(Row head) {
    var columns = new HashMap<String, Integer>();
    var words = new DataFormatter();
    for (Cell cell : head) {
      columns.put(words.formatCellValue(cell).replace("*", "").strip(), cell.getColumnIndex());
    }
    return columns;
  }
}
