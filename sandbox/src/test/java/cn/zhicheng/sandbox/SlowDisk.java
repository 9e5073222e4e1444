package cn.zhicheng.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes forcing to disk take longer for some processes and all they begin, by {@code strace}, which
 * holds them before each {@code fsync} and {@code fdatasync}.
 */
final class SlowDisk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private final Process strace;
  private final Path log;

  private SlowDisk(Process strace, Path log) {
    this.strace = strace;
    this.log = log;
  }

  /** Whether the program is there and may hold processes. */
  static boolean possible() throws InterruptedException {
    try {
      Process tried =
          new ProcessBuilder("strace", "-qq", "-e", "inject=fsync:delay_enter=1", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return tried.waitFor(20, TimeUnit.SECONDS) && tried.exitValue() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /** From now on, until closed; what was held is noted in the log. */
  static SlowDisk under(List<ProcessHandle> processes, Duration delay, Path log) throws Exception {
    long micros = delay.toNanos() / 1000;
    var command =
        new ArrayList<>(
            List.of(
                "strace",
                "-f",
                "-qq",
                "-o",
                log.toString(),
                "-e",
                "trace=fsync,fdatasync",
                "-e",
                "inject=fsync,fdatasync:delay_enter=" + micros));
    processes.forEach(process -> command.addAll(List.of("-p", process.pid() + "")));
    var slow =
        new SlowDisk(
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start(),
            log);
    try {
      Await.until("all are held", PATIENCE, () -> held(processes) ? true : null);
      return slow;
    } catch (Exception | AssertionError e) {
      slow.close();
      throw e;
    }
  }

  private static boolean held(List<ProcessHandle> processes) throws IOException {
    for (ProcessHandle process : processes) {
      try (Stream<Path> threads = Files.list(Path.of("/proc", process.pid() + "", "task"))) {
        for (Path thread : threads.toList()) {
          if (Files.readString(thread.resolve("status")).contains("TracerPid:\t0\n")) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** How often somebody waited for the disk. */
  long waits() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("DELAYED")).count();
    }
  }

  /** Lets all go. */
  @Override
  public void close() throws InterruptedException {
    strace.destroy();
    if (!strace.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      strace.destroyForcibly();
    }
  }
}
