package cn.zhicheng.sandbox;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product as it is shipped, in a process of its own, as one node of several. */
final class Node implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private final String name;
  private final int port;
  private final List<String> settings;
  private final Path temporary;
  private final File log;
  private @Nullable Process process;

  Node(String name, int port, List<String> settings, Path folder) {
    this(name, port, settings, folder, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * With temporary files somewhere else.
   *
   * @param folder of its log
   */
  Node(String name, int port, List<String> settings, Path folder, Path temporary) {
    this.name = name;
    this.port = port;
    this.settings = settings;
    this.temporary = temporary;
    this.log = folder.resolve(name + ".log").toFile();
  }

  /** As the database knows its connections. */
  String name() {
    return name;
  }

  int port() {
    return port;
  }

  void start() throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-Duser.timezone=Asia/Shanghai",
                "-Djava.io.tmpdir=" + temporary,
                "@../deploy/java.options",
                "-jar",
                "../app/target/app-1-SNAPSHOT-exec.jar"));
    command.addAll(settings);
    command.add("--server.port=" + port);
    command.add("--spring.datasource.hikari.data-source-properties.ApplicationName=" + name);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start();
  }

  ProcessHandle process() {
    if (process == null) {
      throw new IllegalStateException(name + " was not started");
    }
    return process.toHandle();
  }

  boolean runs() {
    return process != null && process.isAlive();
  }

  /** Until it says that it takes requests. */
  void awaitReady() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var ask =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(5))
              .build();
      Await.until(
          name + " is ready, see " + log,
          PATIENCE,
          () -> {
            if (!runs()) {
              throw new IllegalStateException(name + " ended, see " + log);
            }
            try {
              return http.send(ask, BodyHandlers.discarding()).statusCode() == 200 ? true : null;
            } catch (IOException notYet) {
              return null;
            }
          });
    }
  }

  /** As {@code kill -9} does: nothing is finished, nothing is said. */
  void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  /** As an upgrade does: what is begun is finished. */
  boolean end() throws InterruptedException {
    if (process == null) {
      return true;
    }
    process.destroy();
    return process.waitFor(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
