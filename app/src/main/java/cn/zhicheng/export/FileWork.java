package cn.zhicheng.export;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one file for one order; its parts are kept as they come. */
final class FileWork implements ExportMaker.Work {
  private static final int LONGEST_NOTE = 500;
  private final ExportJobStore store;
  private final TransactionTemplate own;
  private final Clock clock;
  private final ExportOrder order;
  private final Runnable goOn;
  private final List<Runnable> looks = new ArrayList<>();
  private final StringBuilder note = new StringBuilder();
  private int done;

  FileWork(
      ExportJobStore store,
      TransactionTemplate own,
      Clock clock,
      ExportOrder order,
      Runnable goOn) {
    this.store = store;
    this.own = own;
    this.clock = clock;
    this.order = order;
    this.goOn = goOn;
  }

  /** The looks are noted before the order is done, so nobody reads what was not noted. */
  void make(ExportMaker maker) throws IOException {
    var parts = new PartsStream(this::keep);
    try (parts) {
      maker.make(order, this, parts);
    }
    step(done, done);
    store.end(order, ExportState.DONE, done, parts.written(), note.toString());
  }

  private void keep(byte[] content, int part) {
    if (!store.addPart(order, part, content)) {
      throw new OvertakenException(order);
    }
  }

  @Override
  public void step(int now, int total) {
    goOn.run();
    done = now;
    Boolean mine =
        own.execute(status -> {
          looks.forEach(Runnable::run);
          return store.progress(order, now, Math.max(now, total), clock.instant());
        });
    looks.clear();
    if (!Boolean.TRUE.equals(mine)) {
      throw new OvertakenException(order);
    }
  }

  @Override
  public void seen(Runnable look) {
    looks.add(look);
  }

  @Override
  public void tell(String sentence) {
    if (note.length() + sentence.length() <= LONGEST_NOTE) {
      note.append(sentence);
    }
  }
}
