package cn.zhicheng.achievement.imports;

import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.TrialCategories;
import cn.zhicheng.achievement.entry.ImportRules;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.sheet.SheetFile;
import cn.zhicheng.sheet.SheetLimits;
import cn.zhicheng.testing.ProductTest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Performance goal 7, measured: {@code mvn -pl app -am test -Dtest=ImportSpeed -DargLine=-Xmx256m}.
 * Contenders take turns: a bare StAX loop with COPY, and the product's reading with every check.
 * Both had a turn before that counts for nothing, so that neither is compiled later. Ratios of
 * medians are printed as rows of {@code ./bench} and held to the goal.
 */
@Tag("bench")
@ProductTest
@Import(TrialCategories.class)
class ImportSpeed {
  private static final int ROWS = 50_000;
  private static final int TURNS = 7;
  private static final double MOST = 2.5;
  private static final int MILLION = 1_000_000;

  /** What people may import is less; this is what the machinery below that limit holds. */
  private static final SheetLimits WIDE = new SheetLimits(500, 2000, MILLION);

  @Autowired LibraryCast cast;
  @Autowired ImportTargets targets;
  @Autowired UploadImport upload;
  @Autowired ReadImport reading;
  @Autowired ImportStore store;
  @Autowired StagedRows rows;
  @Autowired ImportRules rules;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @Autowired DSLContext db;

  @Test
  void fiftyThousandRowsCostLittleMoreThanReadingAndCopyingThem() throws Exception {
    Path file = LargeList.of(ROWS, Path.of("target/large-list.xlsx"));
    byte[] content = Files.readAllBytes(file);
    var bare = new ArrayList<Duration>();
    var product = new ArrayList<Duration>();
    forgetPeaks();
    for (int turn = 0; turn <= TURNS; turn++) {
      bare.add(timed(() -> BareImport.copy(file, db)));
      Actor person = cast.person("王䶮");
      product.add(timed(() -> read(person, content)));
    }
    long peak = peak();
    double base = median(bare.subList(1, bare.size())).toMillis();
    double ours = median(product.subList(1, product.size())).toMillis();
    told("bare", bare);
    told("product", product);
    row("import of 50,000 x 12 against StAX + COPY", "ms", ours, base, MOST);
    row("import of 50,000 x 12, heap at its peak", "MB", peak, Double.NaN, 256);
    assertThat(ours / base).isLessThanOrEqualTo(MOST);
  }

  @Test
  void aMillionRowsGoThroughTheHeapOfASmallServer() throws Exception {
    Path file = LargeList.of(MILLION, Path.of("target/huge-list.xlsx"));
    try {
      Duration bare = timed(() -> BareImport.copy(file, db));
      db.execute("drop table bare_import");
      forgetPeaks();
      Actor person = cast.person("王䶮");
      Duration product = timed(() -> stage(person, file));
      long peak = peak();
      row(
          "import of 1,000,000 x 12 against StAX + COPY",
          "ms",
          product.toMillis(),
          bare.toMillis(),
          MOST);
      double second = MILLION * 1000.0 / product.toMillis();
      row("import of 1,000,000 x 12, rows a second", "/s", second, Double.NaN, Double.NaN);
      row("import of 1,000,000 x 12, heap at its peak", "MB", peak, Double.NaN, 256);
    } finally {
      Files.delete(file);
      db.truncate(LIBRARY_IMPORT_ROW).execute();
    }
  }

  /** The whole way: the upload is kept, read from where it is kept, checked, and staged. */
  private void read(Actor person, byte[] content) {
    var list = upload.upload(person, targets.entries("TRIAL"), "论文.xlsx", content);
    reading.read(list.id(), list.run());
    assertThat(store.ofPerson(person.person(), list.id()).good()).isEqualTo(ROWS);
  }

  /** What {@link ReadImport} does with a kept file, without its limit of rows. */
  private void stage(Actor person, Path file) throws Exception {
    ImportTarget target = targets.entries("TRIAL");
    var list = upload.upload(person, target, "论文.xlsx", new byte[] {1});
    try (SheetFile sheet = SheetFile.open(file, WIDE);
        var staging = new Staging(list, target, rules, rows, store, transaction, clock)) {
      sheet.read(target.name(), staging);
      assertThat(staging.finish().good()).isEqualTo(MILLION);
    }
    assertThat(rows.markEntries(list.id(), person.person(), "TRIAL", null)).isZero();
  }

  private interface Act {
    void run() throws Exception;
  }

  private static Duration timed(Act act) throws Exception {
    Instant begin = Instant.now();
    act.run();
    return Duration.between(begin, Instant.now());
  }

  private static Duration median(List<Duration> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static void told(String who, List<Duration> times) {
    System.out.println("BENCH " + who + " " + times.stream().map(Duration::toMillis).toList());
  }

  /** As {@code ./bench} reads it; NaN where there is no baseline, or no limit. */
  private static void row(String name, String unit, double figure, double base, double most) {
    System.out.printf(
        Locale.ROOT,
        "ROW\t7\t%s\t%s\t%.1f\t%s\t<=\t%s%n",
        name,
        unit,
        figure,
        Double.isNaN(base) ? "-" : String.valueOf(base),
        Double.isNaN(most) ? "-" : String.valueOf(most));
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static void forgetPeaks() {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_048_576;
  }
}
