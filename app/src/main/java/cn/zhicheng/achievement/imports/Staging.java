package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.entry.ImportRules;
import cn.zhicheng.overload.LongWork;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.sheet.RowSink;
import cn.zhicheng.sheet.SheetCell;
import cn.zhicheng.sheet.UnfitSheetException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of one list as they are read, and writes them away piece by piece: while one is
 * written, by a thread of its own, the next is read.
 */
final class Staging implements RowSink, AutoCloseable {
  private static final int PIECE = 2000;
  private static final int PIECE_BYTES = 4 * 1024 * 1024;
  private final LibraryImport list;
  private final ImportTarget target;
  private final ImportRules rules;
  private final StagedRows rows;
  private final ImportStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import-write").factory());
  private StagingCopy piece;
  private StagingCopy spare;
  private @Nullable Future<?> writing;
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
    this.piece = new StagingCopy(list.id());
    this.spare = new StagingCopy(list.id());
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
    if (piece.rows() == PIECE || piece.size() > PIECE_BYTES) {
      await();
      StagingCopy full = piece;
      piece = spare;
      spare = full;
      var counts = new Counts(good, bad, 0);
      writing = writer.submit(() -> LongWork.run(() -> write(full, counts)));
    }
  }

  /**
   * Writes the last piece.
   *
   * @throws UnfitSheetException when there was no row but the head
   * @throws OvertakenException when another run has taken over, or this one is to stop
   */
  Counts finish() throws UnfitSheetException {
    if (good + bad == 0) {
      throw new UnfitSheetException("文件里没有内容。请下载模板，从第二行起填写后上传。");
    }
    await();
    var counts = new Counts(good, bad, 0);
    write(piece, counts);
    return counts;
  }

  /** Waits until the piece before is written. */
  private void await() {
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw new OvertakenException();
      }
      if (writing != null) {
        writing.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new OvertakenException();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    }
  }

  private void write(StagingCopy full, Counts counts) {
    transaction.executeWithoutResult(status -> {
      if (!store.beat(list.id(), list.run(), counts)) {
        throw new OvertakenException();
      }
      rows.add(full);
    });
  }

  /** Returns when nothing is written any more. */
  @Override
  public void close() {
    writer.close();
  }
}
