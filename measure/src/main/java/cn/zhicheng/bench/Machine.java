package cn.zhicheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the operating system knows of processes; Linux only. */
final class Machine {
  private Machine() {}

  /** Processors and load before the run: a busy machine is told. */
  static String words() {
    var os = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d processors, %s, load before the run %.1f",
        os.getAvailableProcessors(),
        os.getArch(),
        os.getSystemLoadAverage());
  }

  /** Seconds of CPU a process has used, to a hundredth; 0 when it is gone. */
  static double cpu(long process) {
    return cpu(Path.of("/proc", String.valueOf(process)));
  }

  /** Seconds of CPU the compilers of this JVM have used, to a hundredth. */
  static double compilers() throws IOException {
    try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
      return threads.filter(Machine::compiles).mapToDouble(Machine::cpu).sum();
    }
  }

  private static boolean compiles(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double cpu(Path task) {
    try {
      String line = Files.readString(task.resolve("stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Resident memory of a process in MB: now, or the most it ever had. */
  static long resident(long process, boolean peak) throws IOException {
    String key = peak ? "VmHWM:" : "VmRSS:";
    return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
        .filter(line -> line.startsWith(key))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
