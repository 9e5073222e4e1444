package cn.zhicheng.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks that cells of our workbooks have; each is made once. */
final class SheetStyles {
  private final Workbook workbook;
  private final CellStyle text;
  private final CellStyle wrapped;
  private final CellStyle plain;
  private final Map<IndexedColors, CellStyle> heads = new EnumMap<>(IndexedColors.class);

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
