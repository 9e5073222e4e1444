package cn.zhicheng.form.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A bordered table with fixed columns; a cell may span some of them. */
final class WordTable {
  private static final int HUNDRED = 100;
  private final XWPFTable table;
  private final int[] widths;
  private XWPFTableRow row;
  private int column;

  /**
   * @param shares of the page's width, in percent
   */
  WordTable(XWPFTable table, int... shares) {
    this.table = table;
    widths = IntStream.of(shares).map(share -> share * WordDocument.WIDTH / HUNDRED).toArray();
    var layout = table.getCTTbl().getTblPr();
    layout.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(WordDocument.WIDTH);
    var grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    row = table.getRow(0);
    row.removeCell(0);
  }

  /** Ends the row; the first one is there already. */
  WordTable next() {
    row = table.insertNewTableRow(table.getNumberOfRows());
    column = 0;
    return this;
  }

  /** The row stands on every page the table runs over. */
  WordTable repeated() {
    row.setRepeatHeader(true);
    return this;
  }

  WordTable head(String text) {
    return cell(text, 1, true, ParagraphAlignment.CENTER);
  }

  WordTable head(String text, int span) {
    return cell(text, span, true, ParagraphAlignment.CENTER);
  }

  WordTable value(String text) {
    return cell(text, 1, false, ParagraphAlignment.CENTER);
  }

  WordTable prose(String text, int span) {
    return cell(text, span, false, ParagraphAlignment.LEFT);
  }

  /**
   * Paragraphs one below the other; those after the first {@code left} ones are set to the right.
   */
  WordTable opinion(List<String> paragraphs, int left, int span) {
    XWPFTableCell cell = added(span);
    for (int i = 0; i < paragraphs.size(); i++) {
      XWPFParagraph line = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      line.setAlignment(i < left ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
      WordDocument.run(line, paragraphs.get(i), 11, false);
    }
    return this;
  }

  /** The cell goes on from the row above, or begins what the rows below go on with. */
  WordTable merged(boolean begins) {
    XWPFTableCell cell = added(1);
    cell.getCTTc().getTcPr().addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    return this;
  }

  /** A portrait in the cell added last. */
  WordTable portrait(byte[] picture, PictureType type) {
    XWPFParagraph line = row.getTableCells().getLast().getParagraphs().getFirst();
    line.setAlignment(ParagraphAlignment.CENTER);
    WordDocument.picture(line, picture, type, 25, 35);
    return this;
  }

  private WordTable cell(String text, int span, boolean bold, ParagraphAlignment alignment) {
    XWPFTableCell cell = added(span);
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < Math.max(1, lines.size()); i++) {
      XWPFParagraph line = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      line.setAlignment(alignment);
      WordDocument.run(line, lines.isEmpty() ? "" : lines.get(i), 10, bold);
    }
    return this;
  }

  private XWPFTableCell added(int span) {
    XWPFTableCell cell = row.addNewTableCell();
    int width = IntStream.range(column, column + span).map(i -> widths[i]).sum();
    cell.setWidth(String.valueOf(width));
    if (span > 1) {
      cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    column += span;
    return cell;
  }
}
