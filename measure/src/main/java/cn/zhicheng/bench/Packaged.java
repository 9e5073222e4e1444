package cn.zhicheng.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** The product as it is shipped: the packaged jar, unpacked, in a process of its own. */
final class Packaged implements AutoCloseable {
  private static final String JAR = "app-1-SNAPSHOT-exec.jar";
  private static final List<String> PUBLIC =
      List.of("/", "/login", "/login/preset", "/plans", "/bulletins", "/help", "/verify");
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private final Process process;
  private final int port;
  private final double seconds;

  private Packaged(Process process, int port, double seconds) {
    this.process = process;
    this.port = port;
    this.seconds = seconds;
  }

  /** Unpacks the jar and lets a first start write what later ones need not find out again. */
  static void unpack(Workshop workshop, String url, int port, List<String> more)
      throws IOException, InterruptedException {
    Path folder = folder(workshop);
    FileSystemUtils.deleteRecursively(folder);
    var command = Workshop.java("-Xmx256m");
    command.add("-Djarmode=tools");
    command.addAll(List.of("-jar", workshop.root().resolve("app/target").resolve(JAR).toString()));
    command.addAll(List.of("extract", "--destination", folder.toString()));
    Process extract = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told =
        new String(
            extract.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (extract.waitFor() != 0) {
      throw new IllegalStateException("The jar cannot be unpacked: " + told);
    }
    try (Packaged first =
        start(workshop, url, port, "-XX:AOTCacheOutput=" + cache(workshop), more)) {
      first.teach();
    }
    if (!Files.exists(cache(workshop))) {
      throw new IllegalStateException("No AOT cache was written");
    }
  }

  static Packaged start(Workshop workshop, String url, int port, boolean cached, List<String> more)
      throws IOException, InterruptedException {
    String option = cached ? "-XX:AOTCache=" + cache(workshop) : "-Xshare:auto";
    return start(workshop, url, port, option, more);
  }

  private static Packaged start(
      Workshop workshop, String url, int port, String option, List<String> more)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(Workshop.java("-Xmx224m"));
    command.add("@" + workshop.root().resolve("deploy/java.options"));
    command.add(option);
    // A flight recording or the like.
    command.addAll(System.getProperty("bench.product", "").lines().toList());
    command.addAll(List.of("-jar", folder(workshop).resolve(JAR).toString()));
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

  /** As deploy/aot.sh does: the cache keeps what was learned about busy methods too. */
  private void teach() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int round = 0; round < 40; round++) {
        for (String page : PUBLIC) {
          client.send(
              HttpRequest.newBuilder(URI.create(address() + page)).build(),
              BodyHandlers.discarding());
        }
      }
    }
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

  private static Path cache(Workshop workshop) {
    return workshop.folder().resolve("product.aot");
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
