package cn.zhicheng.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The product with portal and database, started by {@code ./run} as anybody starts it, with a fresh
 * data folder and ports of its own.
 */
final class Sandbox implements AutoCloseable {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final int PATIENCE_MINUTES = 10;
  private final Process process;
  private final String url;
  private final Thread stop = new Thread(this::end, "stop the sandbox");

  private Sandbox(Process process, String url) {
    this.process = process;
    this.url = url;
    Runtime.getRuntime().addShutdownHook(stop);
  }

  /** Returns once the product says that it is ready. */
  static Sandbox start() {
    Path target = ROOT.resolve("journeys/target/sandbox");
    List<Integer> ports = freePorts();
    try {
      Files.createDirectories(target);
      var command =
          new ProcessBuilder(
                  ROOT.resolve("run").toString(),
                  "--reset",
                  "--data",
                  target.resolve("data").toString(),
                  "--port",
                  ports.get(0).toString(),
                  "--portal-port",
                  ports.get(1).toString())
              .redirectError(target.resolve("errors.log").toFile());
      // Whoever is sent away comes back within three seconds, so that no journey waits long.
      command.environment().put("ZHICHENG_RETRY", "1s");
      Process process = command.start();
      process.getOutputStream().close();
      var sandbox = new Sandbox(process, "http://localhost:" + ports.get(0));
      sandbox.awaitReady(target.resolve("output.log"));
      return sandbox;
    } catch (IOException e) {
      throw new UncheckedIOException("Can't start ./run", e);
    }
  }

  /** {@code http://localhost:12345}, without slash. */
  String url() {
    return url;
  }

  private void awaitReady(Path log) {
    var ready = new CompletableFuture<String>();
    Thread.ofPlatform().daemon().name("output of ./run").start(() -> follow(log, ready));
    try {
      ready.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException | TimeoutException e) {
      end();
      throw new IllegalStateException("./run did not get ready, see " + log.getParent(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while ./run was starting", e);
    }
  }

  /** Reads to the end, also after the start: a full pipe would stop the product. */
  private void follow(Path log, CompletableFuture<String> ready) {
    try (BufferedReader output = process.inputReader();
        var kept = Files.newBufferedWriter(log)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        kept.write(line + "\n");
        kept.flush();
        if (line.startsWith("READY ")) {
          ready.complete(line);
        }
      }
      ready.completeExceptionally(new IllegalStateException("./run ended"));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  private static List<Integer> freePorts() {
    try (var one = new ServerSocket(0);
        var other = new ServerSocket(0)) {
      return List.of(one.getLocalPort(), other.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asked to stop, the launcher ends its database too; only if it hangs it is killed. */
  private void end() {
    List<ProcessHandle> offspring = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        offspring.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(stop);
    end();
  }
}
