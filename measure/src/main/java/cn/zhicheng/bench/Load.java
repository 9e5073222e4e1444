package cn.zhicheng.bench;

import cn.zhicheng.bench.load.DeadlineDay;
import cn.zhicheng.sandbox.portal.PortalApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Goal 9: deadline day against the packaged product, an open loop at four rates, after its first
 * minutes since a start at two of them. Portal, load and database share the machine with the
 * product.
 */
final class Load {
  private static final int APPLICANTS = 150;
  private static final String SHORT =
      "warm:100:60,rise:330:30,idle:8:20,likely:80:25,harsh:330:60,stress:1000:20";
  private static final String FULL =
      "warm:100:60,rise:330:60,idle:8:60,likely:80:120,harsh:330:600,stress:1000:120";

  /** Everybody comes from this machine's address here; its other limits are kept. */
  private static final String ONE_ADDRESS = "--zhicheng.rates.sign-on.a-second=100";

  private static final double MORE = 1.15;

  private final Workshop workshop;
  private final BenchOptions options;

  Load(Workshop workshop, BenchOptions options) {
    this.workshop = workshop;
    this.options = options;
  }

  void measure(BenchPostgres postgres, Report report) throws Exception {
    try (Connection connection = postgres.open("large");
        Meter meter = new Meter(postgres.open("large"))) {
      var crowd = new Crowd(connection);
      int people = crowd.gather(workshop, APPLICANTS, submitters(levels()));
      ConfigurableApplicationContext portal = portal();
      try (Packaged product =
          Packaged.start(
              workshop,
              postgres.url("large"),
              options.port(),
              true,
              List.of(
                  "--spring.security.oauth2.client.provider.gov.issuer-uri=" + portalUrl(),
                  ONE_ADDRESS))) {
        double cpu = Machine.cpu(product.pid());
        double database = meter.databaseCpu();
        long start = System.nanoTime();
        String lost = play(product, people);
        double seconds = (System.nanoTime() - start) / 1e9;
        LoadFigures figures = figures();
        judge(report, figures);
        report.add(
            Row.told("9", "clicks that found no free session", "", Double.parseDouble(lost)));
        report.add(
            Row.told(
                "9",
                "CPU of the product over all rates",
                "%",
                (Machine.cpu(product.pid()) - cpu) / seconds * 100));
        report.add(
            Row.told(
                "9",
                "CPU of the database over all rates",
                "%",
                (meter.databaseCpu() - database) / seconds * 100));
        report.add(
            Row.bounded(
                "8",
                "resident memory at its peak",
                "MB",
                Machine.resident(product.pid(), true),
                512));
        settled(report, figures.sum("decide", LoadFigures.OK), crowd);
        submitted(report, figures, crowd);
      } finally {
        portal.close();
      }
    }
  }

  private ConfigurableApplicationContext portal() throws IOException {
    return PortalApplication.start(
        "--server.port=" + options.portalPort(),
        "--server.address=127.0.0.1",
        "--portal.client-secret=" + workshop.secret("client-secret"),
        "--portal.sms-key=none",
        // It shares the machine here, as the province's does not.
        "--portal.password-strength=4",
        "--portal.key-file=" + workshop.data().resolve("portal-key.json"),
        "--portal.accounts-file=" + workshop.data().resolve("portal-accounts.json"),
        "--portal.product-urls=http://localhost:" + options.port());
  }

  private String levels() {
    return System.getProperty("bench.levels", options.full() ? FULL : SHORT);
  }

  /** Somewhat more than are likely to come. */
  private static int submitters(String levels) {
    double clicks =
        Stream.of(levels.split(","))
            .map(level -> level.split(":"))
            .mapToDouble(said -> Double.parseDouble(said[1]) * Double.parseDouble(said[2]))
            .sum();
    return 20 + (int) (clicks * DeadlineDay.SUBMITTERS / 100 * MORE);
  }

  private String portalUrl() {
    return "http://localhost:" + options.portalPort();
  }

  /** Returns how many clicks were lost on our own side. */
  private String play(Packaged product, int people) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(results());
    var command = Workshop.java("-Xmx512m");
    command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    command.add("-Dgatling.netty.useNativeTransport=false");
    command.add("-Dgatling.ssl.useOpenSsl=false");
    command.add("-Dload.base=" + product.address());
    command.add("-Dload.portal=" + portalUrl());
    command.add("-Dload.people=" + people);
    command.add("-Dload.work=" + workshop.folder().resolve("load.txt"));
    command.add("-Dload.levels=" + levels());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling"));
    command.addAll(List.of("-s", DeadlineDay.class.getName(), "-rf", results().toString()));
    Path log = workshop.folder().resolve("load.log");
    Process gatling =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!gatling.waitFor(25, TimeUnit.MINUTES)) {
      gatling.destroyForcibly();
    }
    return Files.readAllLines(log).stream()
        .filter(line -> line.startsWith("LOST "))
        .map(line -> line.substring(5))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("The load did not come to its end; see " + log));
  }

  private Path results() {
    return workshop.folder().resolve("load");
  }

  private LoadFigures figures() throws IOException {
    try (Stream<Path> files = Files.walk(results())) {
      Path page = files.filter(file -> file.endsWith("index.html")).findFirst().orElseThrow();
      return LoadFigures.read(page);
    }
  }

  private static void judge(Report report, LoadFigures figures) {
    double first = figures.of("warm", LoadFigures.P99);
    report.add(Row.told("9", "p99 of the first minute after a start", "ms", first));
    for (String level : List.of("rise", "idle", "likely", "harsh", "stress")) {
      report.add(Row.told("9", level + ": clicks", "", figures.of(level, LoadFigures.TOTAL)));
      report.add(Row.told("9", level + ": median", "ms", figures.of(level, LoadFigures.MEDIAN)));
      report.add(Row.told("9", level + ": p99", "ms", figures.of(level, LoadFigures.P99)));
      double failed = figures.of(level, LoadFigures.FAILED);
      String errors = level + ": errors";
      boolean judged = !"stress".equals(level);
      report.add(
          judged ? Row.bounded("9", errors, "", failed, 0) : Row.told("9", errors, "", failed));
    }
    double idle = figures.of("idle", LoadFigures.P99);
    double harsh = figures.of("harsh", LoadFigures.P99);
    report.add(Row.atMost("9", "p99 at harsh against idle", "ms", harsh, idle, 3));
  }

  /** What was answered as decided is in the database, once. */
  private static void settled(Report report, double answered, Crowd crowd) throws Exception {
    long[] decided = crowd.decided();
    report.add(Row.told("9", "decisions answered", "", answered));
    double lost = Math.max(0, answered - decided[0]);
    report.add(Row.bounded("9", "decisions answered but lost", "", lost, 0));
    report.add(Row.bounded("9", "subjects decided twice", "", decided[0] - decided[1], 0));
  }

  /** What was answered with a receipt is in the database, once, and lies before its unit. */
  private static void submitted(Report report, LoadFigures figures, Crowd crowd) throws Exception {
    double answered = figures.sum("submit", LoadFigures.OK);
    ReadyDrafts.Submitted kept = crowd.submitted();
    report.add(Row.told("9", "submissions answered", "", answered));
    double harsh = figures.of("harsh", "submit", LoadFigures.P99);
    report.add(Row.told("9", "  p99 of a submission at harsh", "ms", harsh));
    double lost = Math.max(0, answered - kept.applications());
    report.add(Row.bounded("9", "submissions answered but lost", "", lost, 0));
    double twice = kept.submissions() - kept.applications();
    report.add(Row.bounded("9", "applications submitted twice", "", twice, 0));
    double tasks = Math.abs(kept.tasks() - kept.applications());
    report.add(Row.bounded("9", "submissions without just one task of the unit", "", tasks, 0));
    report.add(Row.told("9", "  of them pressed again", "", figures.sum("press", LoadFigures.OK)));
    double refused = figures.sum("sign-on", LoadFigures.FAILED);
    report.add(Row.told("9", "sign-ons that failed in the midst of it", "", refused));
  }
}
