package cn.zhicheng.bench;

import cn.zhicheng.barrier.RowSecurity;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

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
      inProcess(postgres);
      var forked = new Forked(workshop);
      part("gates", () -> forked.gates(report));
      part("import", () -> forked.imports(report));
      part("ladder", () -> forked.ladder(report));
      part("form", () -> forked.forms(report));
      String url = postgres.url("large");
      if (options.runs("start") || options.runs("load")) {
        Packaged.unpack(workshop, url, options.port());
      }
      part("start", () -> Starts.measure(workshop, url, options.port(), report));
      part("load", () -> new Load(workshop, options).measure(postgres, report));
    }
    System.out.println("\n" + report.table());
    report.write(workshop.folder());
    Say.line("Kept in %s", workshop.folder().resolve("result.html"));
    if (report.misses()) {
      System.exit(1);
    }
  }

  private void seed(BenchPostgres postgres) throws SQLException, IOException {
    if (options.reuse() && postgres.has("large")) {
      report.about("data", "as the last run left it");
      return;
    }
    Say.line("Seeding");
    fill(postgres, "small", SMALL);
    Seed.Made made = fill(postgres, "large", options.entries());
    report.add(Row.told("-", "seeding", "rows/s", made.rate()));
    report.add(
        Row.bounded(
            "-", "seeding a million entries", "s", made.seconds() * 1e6 / options.entries(), 120));
  }

  /** What is measured by calling the product's use cases. */
  private void inProcess(BenchPostgres postgres) throws Exception {
    if (Stream.of("decisions", "http", "batch", "flat").noneMatch(options::runs)) {
      return;
    }
    Say.line("Starting the product on both databases");
    try (Product few = Product.start(workshop, postgres.url("small"));
        Product many = Product.start(workshop, postgres.url("large"));
        Meter meter = new Meter(postgres.open("large"))) {
      barrier(few);
      barrier(many);
      few.sumUp();
      double summed = Times.of(many::sumUp);
      report.add(Row.told("-", "summing up kept statistics", "ms", summed));
      part(
          "flat",
          () ->
              new Flatness()
                  .measure(few, Sizes.of(SMALL), many, Sizes.of(options.entries()), report));
      part("decisions", () -> new Decisions(many, meter).measure(report));
      part("http", () -> new OverHttp(many, meter).measure(report));
      part("batch", () -> batches(many));
    }
  }

  private void barrier(Product product) {
    var security = product.bean(RowSecurity.class);
    if (options.barrier()) {
      security.on();
    } else {
      security.off();
    }
    report.about("row-level security", options.barrier() ? "on" : "off");
  }

  private void batches(Product product) throws Exception {
    var batches = new Batches(product);
    batches.measure(report);
    new BesideBatches(product, batches).measure(report);
  }

  private void part(String name, Times.Act act) {
    if (!options.runs(name)) {
      return;
    }
    Say.line("Measuring: %s", name);
    try {
      act.run();
    } catch (Exception e) {
      report.broken(name, e);
      Say.line("  broke off: %s", e);
    }
  }

  private static Seed.Made fill(BenchPostgres postgres, String name, int entries)
      throws SQLException, IOException {
    postgres.copy(name);
    try (Connection connection = postgres.open(name)) {
      return Seed.fill(connection, Sizes.of(entries));
    }
  }
}
