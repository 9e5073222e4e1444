package cn.zhicheng.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A program that answers HTTP, started for a test; its words lie in target. */
record Server(String name, Process process) implements AutoCloseable {
  private static final int TRIES = 240;

  static Server start(String name, ProcessBuilder program) throws IOException {
    Path log = Path.of("target/" + name + ".log");
    Files.createDirectories(log.toAbsolutePath().getParent());
    return new Server(name, program.redirectErrorStream(true).redirectOutput(log.toFile()).start());
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Returns once the address answers 200. */
  void await(String address) {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
      for (int i = 0; i < TRIES; i++) {
        if (answers(http, request)) {
          return;
        }
        if (process.waitFor(1, TimeUnit.SECONDS)) {
          throw new IllegalStateException(name + " ended, see target/" + name + ".log");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException(name + " did not get ready");
  }

  private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process
        .onExit()
        .orTimeout(20, TimeUnit.SECONDS)
        .exceptionally(e -> {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          return process.destroyForcibly();
        })
        .join();
  }
}
