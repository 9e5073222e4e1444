package cn.zhicheng.bench;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.entry.ApproveEntry;
import cn.zhicheng.achievement.entry.BatchAuditEntries;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.BatchLine;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Goal 2: what single decisions of a unit suffer while its batches run, and two batches that ask
 * for the same entries at once.
 */
final class BesideBatches {
  private static final int SINGLES = 400;
  private static final int LOT = 1000;
  private static final int LOTS = 20;
  private final BatchAuditEntries batch;
  private final ApproveEntry approve;
  private final Batches batches;
  private final Actor unit;

  BesideBatches(Product product, Batches batches) {
    batch = product.bean(BatchAuditEntries.class);
    approve = product.bean(ApproveEntry.class);
    this.batches = batches;
    unit = batches.unit();
  }

  void measure(Report report) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Pick> all = batches.waiting((3 * SINGLES) + (LOTS + 1) * LOT);
      int lot = Math.min(LOT, (all.size() - 3 * SINGLES) / (LOTS + 1));
      singles(all.subList(0, SINGLES));
      Times alone = singles(all.subList(SINGLES, 2 * SINGLES));
      List<Pick> rest = all.subList(3 * SINGLES, all.size());
      var stop = new AtomicBoolean();
      Future<Integer> crowd = threads.submit(() -> lots(rest.subList(lot, rest.size()), lot, stop));
      Times beside = singles(all.subList(2 * SINGLES, 3 * SINGLES));
      stop.set(true);
      String name = "p99 of single decisions beside %d batches of %,d".formatted(crowd.get(), lot);
      report.add(Row.atMost("2", name, "ms", beside.p99(), alone.p99(), 2));
      overlapping(threads, rest.subList(0, lot), report);
    }
  }

  private Times singles(List<Pick> picks) throws Exception {
    var times = new Times();
    for (Pick pick : picks) {
      times.take(() -> approve.approve(unit, pick.id(), pick.version(), "同意"));
    }
    return times;
  }

  /** Batches one after another until told to stop, or until none is left; how many. */
  private int lots(List<Pick> picks, int lot, AtomicBoolean stop) {
    int done = 0;
    while (!stop.get() && (done + 1) * lot <= picks.size()) {
      batch.audit(unit, picks.subList(done * lot, (done + 1) * lot), EntryMove.APPROVE, "同意");
      done++;
    }
    return done;
  }

  private void overlapping(ExecutorService threads, List<Pick> picks, Report report)
      throws Exception {
    Callable<Long> work =
        () ->
            batch.audit(unit, picks, EntryMove.APPROVE, "同意").stream()
                .filter(BatchLine::done)
                .count();
    long decided = 0;
    for (Future<Long> one : threads.invokeAll(List.of(work, work))) {
      decided += one.get();
    }
    report.add(
        Row.bounded(
            "2",
            "two batches of the same %,d entries at once: decided too often or not at all"
                .formatted(picks.size()),
            "",
            Math.abs(decided - picks.size()),
            0));
  }
}
