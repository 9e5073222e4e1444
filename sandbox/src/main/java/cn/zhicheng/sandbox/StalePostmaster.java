package cn.zhicheng.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL that outlives its launcher when that is killed. It is ended before the next start;
 * the caller holds the data folder's lock, so nobody uses it any more.
 */
final class StalePostmaster {
  private static final long PATIENCE_SECONDS = 10;

  private StalePostmaster() {}

  /** Ends the server that runs on this data directory, if one does. */
  static void end(Path directory) {
    Path pidFile = directory.resolve("postmaster.pid");
    try {
      if (Files.exists(pidFile)) {
        running(pidFile, directory).ifPresent(StalePostmaster::stop);
      }
      // Left behind by a crash, its number may meanwhile belong to another process.
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException("The old database server cannot be looked up", e);
    }
  }

  private static Optional<ProcessHandle> running(Path pidFile, Path directory) throws IOException {
    String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    if (!pid.matches("\\d{1,10}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(pid))
        .filter(process -> command(process).contains(directory.toString()));
  }

  /** The command line; also readable where only a part of it is offered. */
  private static String command(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    return info.commandLine()
        .orElseGet(() -> String.join(" ", info.arguments().orElseGet(() -> new String[0])));
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
      server.onExit().join();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The old database server cannot be ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the old database server ends", e);
    }
  }
}
