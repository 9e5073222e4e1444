package cn.zhicheng.export;

import cn.zhicheng.sheet.ListSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one list for one order. */
final class ListWork {
  private static final int ROUND = 500;
  private final ExportJobStore store;
  private final TransactionTemplate own;
  private final TransactionTemplate reading;
  private final Clock clock;
  private final ExportOrder order;
  private final Runnable goOn;

  ListWork(
      ExportJobStore store,
      TransactionTemplate own,
      TransactionTemplate reading,
      Clock clock,
      ExportOrder order,
      Runnable goOn) {
    this.store = store;
    this.own = own;
    this.reading = reading;
    this.clock = clock;
    this.order = order;
    this.goOn = goOn;
  }

  /** False when another worker has taken over meanwhile. */
  boolean made(ExportKind kind) throws IOException {
    try (var sheet = new ListSheet("名单", kind.head())) {
      if (!filled(kind, sheet)) {
        return false;
      }
      own.executeWithoutResult(status -> {
        if (!keep(sheet)) {
          status.setRollbackOnly();
        }
      });
      return true;
    }
  }

  private boolean filled(ExportKind kind, ListSheet sheet) {
    int total = kind.total(order);
    var seen = new ArrayList<Runnable>();
    boolean[] mine = {store.progress(order, 0, total, clock.instant())};
    reading.executeWithoutResult(status ->
        kind.write(
            order,
            (cells, look) -> {
              sheet.add(cells);
              seen.add(look);
              if (seen.size() == ROUND) {
                mine[0] &= round(seen, sheet.rows(), total);
              }
            }));
    return mine[0] && round(seen, sheet.rows(), total);
  }

  /** Notes the looks and how far it is, in one transaction of its own. */
  private boolean round(List<Runnable> seen, int done, int total) {
    goOn.run();
    Boolean mine =
        own.execute(status -> {
          seen.forEach(Runnable::run);
          return store.progress(order, done, Math.max(done, total), clock.instant());
        });
    seen.clear();
    return Boolean.TRUE.equals(mine);
  }

  private boolean keep(ListSheet sheet) {
    var parts = new PartsStream((content, part) -> store.addPart(order, part, content));
    try (parts) {
      sheet.write(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return store.end(order, ExportState.DONE, sheet.rows(), parts.written(), "");
  }
}
