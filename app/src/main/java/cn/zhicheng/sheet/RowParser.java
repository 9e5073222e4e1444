package cn.zhicheng.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet and hands each on as soon as it is whole. */
final class RowParser {
  /** Most columns anybody reads; Excel has 16,384. */
  private static final int COLUMNS = 300;

  private static final int LONGEST_CELL = 32_767;
  private final XmlPart part;
  private final CellReader cells;
  private final SheetLimits limits;
  private final RowSink sink;
  private final StringBuilder text = new StringBuilder();
  private List<SheetCell> row = new ArrayList<>();
  private int number;
  private int filled;
  private int column;
  private int style;
  private @Nullable String type;
  private boolean inText;
  private boolean phonetic;

  RowParser(XmlPart part, CellReader cells, SheetLimits limits, RowSink sink) {
    this.part = part;
    this.cells = cells;
    this.limits = limits;
    this.sink = sink;
  }

  void read() throws IOException, UnfitSheetException {
    while (part.hasNext()) {
      switch (part.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(part.name());
        case XMLStreamConstants.END_ELEMENT -> end(part.name());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        default -> {}
      }
    }
  }

  private void characters() throws IOException {
    if (inText && !phonetic) {
      part.appendText(text);
      if (text.length() > LONGEST_CELL) {
        throw new RefusedPartException("第 " + number + " 行有超过 32,767 个字的内容，请缩短后上传。");
      }
    }
  }

  private void start(String name) throws IOException {
    switch (name) {
      case "row" -> startRow();
      case "c" -> startCell();
      case "v", "t" -> inText = true;
      // Some programs leave an old value before the text.
      case "is" -> text.setLength(0);
      case "rPh" -> phonetic = true;
      case "f" -> throw new RefusedPartException("第 " + number + " 行有公式，不能导入。请把内容粘贴为纯文本后上传。");
      default -> {}
    }
  }

  /** Numbers that are missing or run backwards are counted on. */
  private void startRow() {
    number = Math.max(number + 1, CellReader.integer(part.attribute("r"), 0));
    row = new ArrayList<>(row.size());
    column = -1;
  }

  private void startCell() throws IOException {
    String reference = part.attribute("r");
    column = reference == null ? column + 1 : column(reference);
    type = part.attribute("t");
    style = CellReader.integer(part.attribute("s"), -1);
    text.setLength(0);
  }

  /** 0 for A; some programs leave references out, hostile ones make them endless. */
  private static int column(String reference) throws IOException {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      if (column > 16_384 || column < 1) {
        throw new RefusedPartException(UnfitSheetException.DAMAGED);
      }
    }
    return column - 1;
  }

  private void end(String name) throws IOException, UnfitSheetException {
    switch (name) {
      case "v", "t" -> inText = false;
      case "rPh" -> phonetic = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void endCell() throws IOException {
    SheetCell cell = cells.read(type, style, text.toString());
    if (cell.isEmpty()) {
      return;
    }
    if (column < 0 || column >= COLUMNS) {
      throw new RefusedPartException("第 " + number + " 行的内容超出了模板的列，请下载模板填写后上传。");
    }
    while (row.size() <= column) {
      row.add(SheetCell.EMPTY);
    }
    row.set(column, cell);
  }

  private void endRow() throws IOException, UnfitSheetException {
    if (row.isEmpty()) {
      return;
    }
    filled++;
    if (filled > limits.rows() + 1) {
      throw new RefusedPartException("文件超过 " + limits.rowsTold() + " 行，请分成几个文件上传。");
    }
    sink.row(number, row);
  }
}
