package cn.zhicheng.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty list to be filled in: a fixed head, every cell as text so that codes keep their zeros,
 * drop-down choices, a sheet with all codes, and one that says in words what each column takes.
 */
public final class SheetTemplate {
  private static final String CODES = "代码表";
  private static final String GUIDE = "填写说明";
  private static final int WIDTH = 22 * 256;

  private final XSSFWorkbook workbook;
  private final SheetStyles styles;

  private SheetTemplate(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new SheetStyles(workbook);
  }

  /**
   * A workbook without explanations.
   *
   * @param head column titles
   * @param choices what may stand in a column, by its title; in the order of the code sheet
   */
  public static byte[] of(String name, List<String> head, Map<String, List<String>> choices) {
    List<TemplateColumn> columns =
        head.stream()
            .map(title ->
                new TemplateColumn(title, false, "", "", choices.getOrDefault(title, List.of())))
            .toList();
    return write(
        name,
        columns,
        choices.keySet().stream().map(head::indexOf).toList(),
        List.of(),
        SheetReader.MAX_ROWS);
  }

  /**
   * A workbook with explanations.
   *
   * @param notes what to know before filling it in, line by line
   * @param rows how many the drop-downs reach
   */
  public static byte[] of(String name, List<TemplateColumn> columns, List<String> notes, int rows) {
    List<Integer> coded =
        java.util.stream.IntStream.range(0, columns.size())
            .filter(i -> !columns.get(i).choices().isEmpty())
            .boxed()
            .toList();
    return write(name, columns, coded, notes, rows);
  }

  private static byte[] write(
      String name,
      List<TemplateColumn> columns,
      List<Integer> coded,
      List<String> notes,
      int rows) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var template = new SheetTemplate(workbook);
      XSSFSheet list = workbook.createSheet(name);
      template.head(list, columns);
      template.codes(list, columns, coded, rows);
      if (!notes.isEmpty()) {
        template.guide(columns, notes);
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(XSSFSheet sheet, List<TemplateColumn> columns) {
    var row = sheet.createRow(0);
    CellStyle must = styles.head(IndexedColors.YELLOW);
    CellStyle may = styles.head(IndexedColors.PALE_BLUE);
    CellStyle text = styles.text();
    for (int i = 0; i < columns.size(); i++) {
      sheet.setDefaultColumnStyle(i, text);
      sheet.setColumnWidth(i, WIDTH);
      var cell = row.createCell(i);
      cell.setCellValue(columns.get(i).head());
      cell.setCellStyle(columns.get(i).required() ? must : may);
    }
    sheet.createFreezePane(0, 1);
  }

  private void codes(XSSFSheet list, List<TemplateColumn> columns, List<Integer> coded, int rows) {
    if (coded.isEmpty()) {
      return;
    }
    XSSFSheet codes = workbook.createSheet(CODES);
    CellStyle title = styles.head(IndexedColors.PALE_BLUE);
    for (int place = 0; place < coded.size(); place++) {
      TemplateColumn column = columns.get(coded.get(place));
      codes.setColumnWidth(place, WIDTH);
      put(codes, 0, place, column.title(), title);
      for (int i = 0; i < column.choices().size(); i++) {
        put(codes, i + 1, place, column.choices().get(i), styles.text());
      }
      offer(list, coded.get(place), place, column.choices().size(), rows);
    }
  }

  private void guide(List<TemplateColumn> columns, List<String> notes) {
    XSSFSheet guide = workbook.createSheet(GUIDE);
    int line = 0;
    for (String note : notes) {
      put(guide, line++, 0, note, styles.plain());
    }
    line++;
    List<String> head = List.of("列名", "是否必填", "填写要求", "示例");
    for (int i = 0; i < head.size(); i++) {
      guide.setColumnWidth(i, i == 2 ? 3 * WIDTH : WIDTH);
      put(guide, line, i, head.get(i), styles.head(IndexedColors.PALE_BLUE));
    }
    for (TemplateColumn column : columns) {
      line++;
      put(guide, line, 0, column.title(), styles.text());
      put(guide, line, 1, column.required() ? "必填" : "选填", styles.text());
      put(guide, line, 2, column.rule(), styles.wrapped());
      put(guide, line, 3, column.example(), styles.text());
    }
  }

  private void put(XSSFSheet sheet, int line, int column, String text, CellStyle style) {
    var row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
    styles.typed(row.createCell(column), text, style);
  }

  private static void offer(XSSFSheet list, int column, int codeColumn, int count, int rows) {
    String letter = CellReference.convertNumToColString(codeColumn);
    var rules = new XSSFDataValidationHelper(list);
    var rule =
        rules.createFormulaListConstraint(
            "'%s'!$%s$2:$%s$%d".formatted(CODES, letter, letter, count + 1));
    var offered = rules.createValidation(rule, new CellRangeAddressList(1, rows, column, column));
    offered.setShowErrorBox(true);
    offered.createErrorBox("没有这一项", "请从下拉列表中选择。");
    list.addValidationData(offered);
  }
}
