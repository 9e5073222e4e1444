package cn.zhicheng.bench;

import cn.zhicheng.application.Opinion;
import cn.zhicheng.application.PassApplication;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Goal 1: single decisions by eight threads, through the service and as one statement, in turn. */
final class Decisions {
  private static final int WARM = 3;
  private static final int TURNS = 5;
  static final int THREADS = 8;

  private final Product product;
  private final Meter meter;
  private final DecisionDesk desk;
  private final DataSource source;
  private final PassApplication pass;
  private final TransactionTemplate transaction;
  private final int lot;

  Decisions(Product product, Meter meter) {
    this.product = product;
    this.meter = meter;
    desk = new DecisionDesk(product.bean(DSLContext.class));
    source = product.bean(DataSource.class);
    pass = product.bean(PassApplication.class);
    transaction = product.bean(TransactionTemplate.class);
    // Half of what waits is left for OverHttp.
    lot = Math.min(2000, desk.open() / 2 / (2 * (WARM + 1 + TURNS)));
  }

  /** What a decision of a lot cost on average. */
  private record Cost(double rate, double cpu, double database, double wal, double statements) {
    double all() {
      return cpu + database;
    }
  }

  private interface Work {
    void on(ConcurrentLinkedQueue<DecisionDesk.Waiting> lot) throws SQLException;
  }

  void measure(Report report) throws Exception {
    var service = new ArrayList<Cost>();
    var bare = new ArrayList<Cost>();
    warm();
    for (int turn = 0; turn < WARM; turn++) {
      run(this::byService);
      run(this::byStatement);
    }
    meter.pageImages(false);
    double wal = run(this::byService).wal;
    double bareWal = run(this::byStatement).wal;
    meter.pageImages(true);
    for (int turn = 0; turn < TURNS; turn++) {
      service.add(run(this::byService));
      bare.add(run(this::byStatement));
    }
    Cost mine = middle(service);
    Cost limit = middle(bare);
    report.add(Row.atLeast("1", "decisions a second, 8 threads", "/s", mine.rate, limit.rate, 0.5));
    report.add(
        Row.atMost(
            "1", "CPU of a decision, product + database", "us", mine.all(), limit.all(), 2.5));
    report.add(Row.told("1", "  of it the product's process", "us", mine.cpu));
    report.add(Row.told("1", "  of it the database", "us", mine.database));
    report.add(Row.told("1", "  the baseline's database", "us", limit.database));
    report.add(Row.bounded("1", "statements of a decision", "", mine.statements, 4));
    report.add(
        Row.atMost(
            "1", "write-ahead log of a decision, without page images", "B", wal, bareWal, 2.5));
  }

  /** Decides on the same ones again and again, and takes each decision back. */
  private void warm() throws Exception {
    List<DecisionDesk.Waiting> files = desk.lot(lot);
    Compilers.rest(() -> {
      var left = new ConcurrentLinkedQueue<>(files);
      inThreads(() -> {
        for (var file = left.poll(); file != null; file = left.poll()) {
          decideAndUndo(file);
        }
      });
    });
    meter.vacuum();
  }

  private void decideAndUndo(DecisionDesk.Waiting file) {
    transaction.executeWithoutResult(decision -> {
      decide(file);
      decision.setRollbackOnly();
    });
  }

  private Cost run(Work work) throws Exception {
    var lots = new ConcurrentLinkedQueue<>(desk.waiting(lot));
    int size = lots.size();
    long wal = meter.wal();
    double database = meter.databaseCpu();
    long cpu = cpu();
    long sent = product.statements().sent();
    long start = System.nanoTime();
    inThreads(() -> work.on(lots));
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Cost(
        size / seconds,
        (cpu() - cpu) / 1e3 / size,
        (meter.databaseCpu() - database) * 1e6 / size,
        (meter.wal() - wal) / (double) size,
        (product.statements().sent() - sent) / (double) size);
  }

  static void inThreads(Times.Act act) throws Exception {
    var failed = new AtomicReference<@Nullable Exception>();
    var done = new CountDownLatch(THREADS);
    for (int i = 0; i < THREADS; i++) {
      Thread.ofPlatform()
          .start(() -> {
            try {
              act.run();
            } catch (Exception e) {
              failed.set(e);
            } finally {
              done.countDown();
            }
          });
    }
    done.await();
    Exception problem = failed.get();
    if (problem != null) {
      throw problem;
    }
  }

  private void byService(ConcurrentLinkedQueue<DecisionDesk.Waiting> lot) {
    for (var file = lot.poll(); file != null; file = lot.poll()) {
      decide(file);
    }
  }

  private void decide(DecisionDesk.Waiting file) {
    pass.pass(desk.body(), file.id(), file.version(), Opinion.of(DecisionDesk.SAID));
  }

  private void byStatement(ConcurrentLinkedQueue<DecisionDesk.Waiting> lot) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement decide = connection.prepareStatement(DecisionDesk.DECIDE)) {
      for (var file = lot.poll(); file != null; file = lot.poll()) {
        desk.decide(decide, file);
      }
    }
  }

  /** Nanoseconds of CPU of this process. */
  static long cpu() {
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getProcessCpuTime();
  }

  private static Cost middle(List<Cost> costs) {
    return costs.stream().sorted(Comparator.comparing(Cost::rate)).toList().get(costs.size() / 2);
  }
}
