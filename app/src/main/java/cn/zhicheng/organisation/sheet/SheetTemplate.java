package cn.zhicheng.organisation.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty list to be filled in: titles, every cell as text so that codes keep their zeros,
 * drop-down choices, and a second sheet with all codes.
 */
public final class SheetTemplate {
  private static final String CODES = "代码表";
  private static final int WIDTH = 22 * 256;

  private SheetTemplate() {}

  /**
   * The workbook.
   *
   * @param head column titles
   * @param choices what may stand in a column, by its title; in the order of the code sheet
   */
  public static byte[] of(String name, List<String> head, Map<String, List<String>> choices) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      XSSFSheet list = workbook.createSheet(name);
      XSSFSheet codes = workbook.createSheet(CODES);
      head(workbook, list, head);
      int column = 0;
      for (var choice : choices.entrySet()) {
        codes(workbook, codes, column, choice.getKey(), choice.getValue());
        offer(list, head.indexOf(choice.getKey()), column, choice.getValue().size());
        column++;
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void head(XSSFWorkbook workbook, XSSFSheet sheet, List<String> titles) {
    CellStyle text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    var row = sheet.createRow(0);
    for (int i = 0; i < titles.size(); i++) {
      sheet.setDefaultColumnStyle(i, text);
      sheet.setColumnWidth(i, WIDTH);
      var cell = row.createCell(i);
      cell.setCellValue(titles.get(i));
      cell.setCellStyle(title(workbook));
    }
    sheet.createFreezePane(0, 1);
  }

  private static CellStyle title(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    var font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static void codes(
      XSSFWorkbook workbook, XSSFSheet codes, int column, String title, List<String> values) {
    codes.setColumnWidth(column, WIDTH);
    for (int i = 0; i <= values.size(); i++) {
      var row = codes.getRow(i) == null ? codes.createRow(i) : codes.getRow(i);
      var cell = row.createCell(column);
      cell.setCellValue(i == 0 ? title : values.get(i - 1));
      if (i == 0) {
        cell.setCellStyle(title(workbook));
      }
    }
  }

  private static void offer(XSSFSheet list, int column, int codeColumn, int count) {
    String letter = CellReference.convertNumToColString(codeColumn);
    var rules = new XSSFDataValidationHelper(list);
    var rule =
        rules.createFormulaListConstraint(
            "'%s'!$%s$2:$%s$%d".formatted(CODES, letter, letter, count + 1));
    var cells = new CellRangeAddressList(1, SheetReader.MAX_ROWS, column, column);
    list.addValidationData(rules.createValidation(rule, cells));
  }
}
