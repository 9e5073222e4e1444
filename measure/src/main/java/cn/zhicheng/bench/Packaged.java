package cn.zhicheng.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The product as it is shipped: the packaged jar, unpacked, in a process of its own. */
final class Packaged implements AutoCloseable {
  /**
   * What the clicks of goal 9 need, some 70 MB of it live; code, classes and libraries take most of
   * the 512 MB that goal 8 allows.
   */
  private static final String HEAP = "-Xmx104m";

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private final Process process;
  private final int port;
  private final double seconds;

  private Packaged(Process process, int port, double seconds) {
    this.process = process;
    this.port = port;
    this.seconds = seconds;
  }

  /**
   * Unpacked by deploy/aot.sh, as in an installation: a first start writes what later ones need not
   * find out again. A copy of the sandbox's database serves, because it is thrown away.
   */
  static void unpack(Workshop workshop, String url, int port)
      throws IOException, InterruptedException {
    Path log = workshop.folder().resolve("aot.log");
    var script = workshop.root().resolve("deploy/aot.sh").toString();
    var jar = workshop.root().resolve("app/target/app-1-SNAPSHOT-exec.jar").toString();
    var making =
        new ProcessBuilder("bash", script, jar, folder(workshop).toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    making
        .environment()
        .putAll(
            Map.of(
                "JAVA", Workshop.java("-Xmx256m").getFirst(),
                "AOT_PORT", String.valueOf(port),
                "AOT_OPERATOR", "training" + System.currentTimeMillis(),
                "ZHICHENG_DB_URL", url,
                "ZHICHENG_DB_USER", BenchPostgres.USER,
                "ZHICHENG_DATA_KEY", workshop.secret("data-key"),
                "ZHICHENG_INDEX_KEY", workshop.secret("index-key"),
                "ZHICHENG_OIDC_CLIENT_SECRET", workshop.secret("client-secret"),
                "ZHICHENG_DOCUMENT_FOLDER", workshop.data().resolve("documents").toString()));
    if (making.start().waitFor() != 0) {
      throw new IllegalStateException("The jar could not be made ready to start; see " + log);
    }
  }

  static Packaged start(Workshop workshop, String url, int port, boolean cached, List<String> more)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(Workshop.java(HEAP));
    command.add("@" + workshop.root().resolve("deploy/java.options"));
    command.add(
        cached ? "-XX:AOTCache=" + folder(workshop).resolve("zhicheng.aot") : "-Xshare:auto");
    // A flight recording or the like.
    command.addAll(System.getProperty("bench.product", "").lines().toList());
    command.addAll(List.of("-jar", folder(workshop).resolve("zhicheng.jar").toString()));
    command.addAll(Product.settings(workshop, url, port));
    command.addAll(more);
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(workshop.folder().resolve("product.log").toFile())
            .start();
    awaitPage(process, port);
    return new Packaged(process, port, (System.nanoTime() - begun) / 1e9);
  }

  private static void awaitPage(Process process, int port) throws InterruptedException {
    var home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end && process.isAlive()) {
        try {
          if (client.send(home, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          LockSupport.parkNanos(20_000_000);
        }
      }
    }
    process.destroy();
    throw new IllegalStateException("The packaged product showed no page; see product.log");
  }

  private static Path folder(Workshop workshop) {
    return workshop.folder().resolve("product");
  }

  /** From the command to the first page. */
  double seconds() {
    return seconds;
  }

  long pid() {
    return process.pid();
  }

  String address() {
    return "http://localhost:" + port;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
