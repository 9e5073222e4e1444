package cn.zhicheng.organisation.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers a sheet's rows as the parser meets them. */
final class RowCollector implements SheetContentsHandler {
  private static final int MAX_CELL = 500;
  private final List<String> head;
  private final List<SheetRow> rows = new ArrayList<>();
  private String[] cells = {};
  private int column;
  private @Nullable String problem;

  RowCollector(List<String> head) {
    this.head = head;
  }

  @Override
  public void startRow(int number) {
    cells = new String[head.size()];
    Arrays.fill(cells, "");
    column = -1;
  }

  @Override
  public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment note) {
    // Some programs leave the reference out: then the cell follows the one before.
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    if (column < 0 || column >= cells.length || shown == null) {
      return;
    }
    if (shown.length() > MAX_CELL && problem == null) {
      problem = "「" + head.get(column) + "」列有超过 500 个字的内容，请缩短后上传。";
    }
    cells[column] = shown.strip();
  }

  @Override
  public void endRow(int number) {
    if (Arrays.stream(cells).anyMatch(cell -> !cell.isEmpty())) {
      rows.add(new SheetRow(number + 1, List.of(cells)));
    }
  }

  /** The rows below the head. */
  List<SheetRow> rows() throws UnfitSheetException {
    if (problem != null) {
      throw new UnfitSheetException(problem);
    }
    if (rows.isEmpty() || !rows.getFirst().cells().equals(head)) {
      throw new UnfitSheetException("第一行的列名与模板不一致，请下载最新模板，把内容填到模板里再上传。");
    }
    if (rows.size() == 1) {
      throw new UnfitSheetException("文件里只有列名，没有内容。");
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }
}
