package cn.zhicheng.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks that cells of our workbooks have; each is made once. */
final class SheetStyles {
  /** As many characters as a cell may have, and some fewer. */
  private static final int LONGEST = 32_000;

  private final Workbook workbook;
  private final CellStyle text;
  private final CellStyle wrapped;
  private final CellStyle plain;
  private final Map<IndexedColors, CellStyle> heads = new EnumMap<>(IndexedColors.class);
  private final Map<CellStyle, CellStyle> quoted = new HashMap<>();

  SheetStyles(Workbook workbook) {
    this.workbook = workbook;
    this.plain = workbook.createCellStyle();
    this.text = workbook.createCellStyle();
    short format = workbook.createDataFormat().getFormat("@");
    text.setDataFormat(format);
    this.wrapped = workbook.createCellStyle();
    wrapped.setDataFormat(format);
    wrapped.setWrapText(true);
  }

  /**
   * Writes what somebody typed: as text, and quoted where a spreadsheet would take it for a formula
   * as soon as somebody edits the cell or saves the list as CSV and opens it again.
   */
  void typed(Cell cell, String value, CellStyle style) {
    cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    cell.setCellStyle(looksLikeAFormula(value) ? quoted(style) : style);
  }

  private static boolean looksLikeAFormula(String value) {
    return !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0;
  }

  private CellStyle quoted(CellStyle style) {
    return quoted.computeIfAbsent(
        style,
        plainOne -> {
          CellStyle quotedOne = workbook.createCellStyle();
          quotedOne.cloneStyleFrom(plainOne);
          quotedOne.setQuotePrefixed(true);
          return quotedOne;
        });
  }

  /** Keeps whatever is typed as it is. */
  CellStyle text() {
    return text;
  }

  CellStyle wrapped() {
    return wrapped;
  }

  CellStyle plain() {
    return plain;
  }

  /** Bold on a colour. */
  CellStyle head(IndexedColors colour) {
    return heads.computeIfAbsent(
        colour,
        fill -> {
          CellStyle style = filled(fill);
          var font = workbook.createFont();
          font.setBold(true);
          style.setFont(font);
          return style;
        });
  }

  /** Text on a colour. */
  CellStyle filled(IndexedColors colour) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(text.getDataFormat());
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
