package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.entry.ImportRules;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.sheet.RowSink;
import cn.zhicheng.sheet.SheetCell;
import cn.zhicheng.sheet.UnfitSheetException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the rows of one list as they are read, and writes them away piece by piece. */
final class Staging implements RowSink {
  private static final int PIECE = 2000;
  private final LibraryImport list;
  private final ImportTarget target;
  private final ImportRules rules;
  private final StagedRows rows;
  private final ImportStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final List<StagedRow> piece = new ArrayList<>(PIECE);
  private @Nullable RowCheck check;
  private int good;
  private int bad;

  Staging(
      LibraryImport list,
      ImportTarget target,
      ImportRules rules,
      StagedRows rows,
      ImportStore store,
      TransactionTemplate transaction,
      Clock clock) {
    this.list = list;
    this.target = target;
    this.rules = rules;
    this.rows = rows;
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void row(int number, List<SheetCell> cells) throws UnfitSheetException {
    if (check == null) {
      var columns = SheetColumns.of(target.fields(), cells);
      long now = clock.millis();
      check = new RowCheck(target, rules, columns, ProvinceTime.today(clock), now);
      return;
    }
    StagedRow row = check.check(number, cells);
    good += row.good() ? 1 : 0;
    bad += row.good() ? 0 : 1;
    piece.add(row);
    if (piece.size() == PIECE) {
      write();
    }
  }

  /**
   * Writes the last piece.
   *
   * @throws UnfitSheetException when there was no row but the head
   */
  Counts finish() throws UnfitSheetException {
    if (good + bad == 0) {
      throw new UnfitSheetException("文件里没有内容。请下载模板，从第二行起填写后上传。");
    }
    write();
    return new Counts(good, bad, 0);
  }

  private void write() {
    transaction.executeWithoutResult(status -> {
      if (Thread.currentThread().isInterrupted()
          || !store.beat(list.id(), list.run(), new Counts(good, bad, 0))) {
        throw new OvertakenException();
      }
      rows.add(list.id(), piece);
    });
    piece.clear();
  }
}
