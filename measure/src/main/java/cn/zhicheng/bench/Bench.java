package cn.zhicheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Seeds, measures part by part, prints one table; a part that breaks off does not end the others.
 */
public final class Bench {
  private static final int SMALL = 10_000;
  private final BenchOptions options;
  private final Workshop workshop;
  private final Report report = new Report();

  private Bench(BenchOptions options, Workshop workshop) {
    this.options = options;
    this.workshop = workshop;
  }

  public static void main(String[] arguments) throws Exception {
    try {
      Path root = Path.of(System.getProperty("bench.root", ".")).toAbsolutePath().normalize();
      new Bench(BenchOptions.parse(arguments), new Workshop(root)).run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private void run() throws Exception {
    report.about(
        "taken", LocalDateTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.MINUTES));
    report.about("machine", Machine.words());
    report.about("entries", options.entries());
    workshop.prepare(options);
    try (BenchPostgres postgres = BenchPostgres.start(workshop.data().resolve("postgres"))) {
      seed(postgres);
    }
    System.out.println("\n" + report.table());
    report.write(workshop.folder());
    Say.line("Kept in %s", workshop.folder().resolve("result.html"));
    if (report.misses()) {
      System.exit(1);
    }
  }

  private void seed(BenchPostgres postgres) throws SQLException, IOException {
    Say.line("Seeding");
    fill(postgres, "small", SMALL);
    Seed.Made made = fill(postgres, "large", options.entries());
    report.add(Row.told("-", "seeding", "rows/s", made.rate()));
    report.add(
        Row.bounded(
            "-", "seeding a million entries", "s", made.seconds() * 1e6 / options.entries(), 120));
  }

  private static Seed.Made fill(BenchPostgres postgres, String name, int entries)
      throws SQLException, IOException {
    postgres.copy(name);
    try (Connection connection = postgres.open(name)) {
      return Seed.fill(connection, Sizes.of(entries));
    }
  }
}
