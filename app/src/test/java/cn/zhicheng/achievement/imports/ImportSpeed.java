package cn.zhicheng.achievement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.TrialCategories;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Performance goal 7, measured: {@code mvn -pl app -am test -Dtest=ImportSpeed -DargLine=-Xmx256m}.
 * Contenders take turns: a bare StAX loop with COPY, and the product's reading with every check.
 * The ratio of medians is printed and held to the goal.
 */
@Tag("bench")
@ProductTest
@Import(TrialCategories.class)
class ImportSpeed {
  private static final int ROWS = 50_000;
  private static final int TURNS = 5;
  private static final double MOST = 2.5;

  @Autowired LibraryCast cast;
  @Autowired ImportTargets targets;
  @Autowired UploadImport upload;
  @Autowired ReadImport reading;
  @Autowired ImportStore store;
  @Autowired DSLContext db;

  @Test
  void fiftyThousandRowsCostLittleMoreThanReadingAndCopyingThem() throws Exception {
    byte[] file = LargeList.of(ROWS);
    Path kept = Files.write(Path.of("target/large-list.xlsx"), file);
    var bare = new ArrayList<Duration>();
    var product = new ArrayList<Duration>();
    for (int turn = 0; turn < TURNS; turn++) {
      bare.add(timed(() -> BareImport.copy(kept, db)));
      product.add(timed(() -> read(file)));
    }
    double ratio = (double) median(product).toMillis() / median(bare).toMillis();
    System.out.printf(
        "import of %d x 12: bare %s ms, product %s ms, ratio %.2f, heap peak %d MB of %d MB%n",
        ROWS,
        median(bare).toMillis(),
        median(product).toMillis(),
        ratio,
        peak(),
        Runtime.getRuntime().maxMemory() / 1_048_576);
    assertThat(ratio).isLessThanOrEqualTo(MOST);
  }

  @Test
  void aHundredThousandRowsFitIntoTheHeapOfASmallServer() throws Exception {
    Actor person = cast.person("王䶮");
    byte[] file = LargeList.of(100_000);
    var list = upload.upload(person, targets.entries("TRIAL"), "论文.xlsx", file);
    reading.read(list.id(), list.run());
    LibraryImport read = store.ofPerson(person.person(), list.id());
    assertThat(read.state()).isEqualTo(ImportState.READY);
    assertThat(read.good()).isEqualTo(100_000);
    System.out.printf(
        "100,000 rows: heap peak %d MB of %d MB%n",
        peak(), Runtime.getRuntime().maxMemory() / 1_048_576);
  }

  private void read(byte[] file) {
    Actor person = cast.person("王䶮");
    var list = upload.upload(person, targets.entries("TRIAL"), "论文.xlsx", file);
    reading.read(list.id(), list.run());
    assertThat(store.ofPerson(person.person(), list.id()).good()).isEqualTo(ROWS);
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

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / 1_048_576;
  }
}
