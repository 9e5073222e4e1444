package cn.zhicheng.sheet;

import java.util.ArrayList;
import java.util.List;

/** Reads short lists of texts whose head is known to the letter. */
public final class SheetReader {
  /** Most bytes of a file. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  /** Most rows below the head. */
  public static final int MAX_ROWS = 5000;

  private static final SheetLimits LIMITS = new SheetLimits(5, 60, MAX_ROWS);
  private static final int MAX_CELL = 500;

  private SheetReader() {}

  /**
   * The rows below the head.
   *
   * @param head the template's column titles, which the first row must repeat
   * @throws UnfitSheetException when the file is none, is dangerous, too large, or has other
   *     columns
   */
  public static List<SheetRow> read(byte[] content, List<String> head) throws UnfitSheetException {
    List<SheetRow> rows = new ArrayList<>();
    try (SheetFile sheet = SheetFile.open(content, LIMITS)) {
      sheet.read("", (number, cells) -> rows.add(row(number, cells, head)));
    }
    if (rows.isEmpty() || !rows.getFirst().cells().equals(head)) {
      throw new UnfitSheetException("第一行的列名与模板不一致，请下载最新模板，把内容填到模板里再上传。");
    }
    if (rows.size() == 1) {
      throw new UnfitSheetException("文件里只有列名，没有内容。");
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }

  private static SheetRow row(int number, List<SheetCell> cells, List<String> head)
      throws UnfitSheetException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String text = i < cells.size() ? cells.get(i).text() : "";
      if (text.length() > MAX_CELL) {
        throw new UnfitSheetException("「" + head.get(i) + "」列有超过 500 个字的内容，请缩短后上传。");
      }
      texts.add(text);
    }
    return new SheetRow(number, List.copyOf(texts));
  }
}
