package cn.zhicheng.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The folder everything is measured in, and the sandbox that is played into it first.
 *
 * @param root the repository
 */
record Workshop(Path root) {
  Path folder() {
    return root.resolve("measure/target/bench");
  }

  Path data() {
    return folder().resolve("data");
  }

  /**
   * Plays the demonstration into a fresh data folder, through the product's own use cases; what the
   * same classes played before is taken as it is.
   */
  void prepare(BenchOptions options) throws IOException, InterruptedException {
    Files.createDirectories(folder());
    String built = built();
    Path stamp = folder().resolve("played");
    if (Files.exists(stamp) && Files.readString(stamp).equals(built)) {
      return;
    }
    Files.deleteIfExists(stamp);
    Say.line("Playing the demonstration into a fresh data folder");
    play(options);
    Files.writeString(stamp, built);
  }

  /** Changes with every class, template and migration. */
  private String built() throws IOException {
    long sum = 0;
    for (String module : List.of("schema", "app", "sandbox")) {
      Path classes = root.resolve(module).resolve("target/classes");
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          sum = sum * 31 + classes.relativize(file).hashCode();
          sum = sum * 31 + Arrays.hashCode(Files.readAllBytes(file));
        }
      }
    }
    return Long.toHexString(sum);
  }

  private void play(BenchOptions options) throws IOException, InterruptedException {
    var command = java("-Xmx700m");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dlaunch.root=" + root);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("cn.zhicheng.sandbox.Launcher");
    command.addAll(List.of("--reset", "--data", data().toString()));
    command.addAll(List.of("--port", "" + options.port()));
    command.addAll(List.of("--portal-port", "" + options.portalPort()));
    Process sandbox = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      awaitReady(sandbox);
    } finally {
      sandbox.destroy();
      sandbox.waitFor(60, TimeUnit.SECONDS);
    }
  }

  private static void awaitReady(Process sandbox) throws IOException {
    BufferedReader told = sandbox.inputReader();
    var said = new StringBuilder();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (line.startsWith("READY")) {
        return;
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("The sandbox did not start:\n" + said);
  }

  /** Secrets of the played sandbox: without them its database cannot be read. */
  String secret(String name) throws IOException {
    var kept = new Properties();
    try (Reader reader = Files.newBufferedReader(data().resolve("secrets.properties"))) {
      kept.load(reader);
    }
    return kept.getProperty(name);
  }

  /** The beginning of a command that starts a Java program as the product is started. */
  static List<String> java(String memory) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(memory, "-XX:+UseParallelGC", "-XX:-UseAdaptiveSizePolicy"));
    command.add("-Duser.timezone=Asia/Shanghai");
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true"));
    // As deploy/java.options has it: what need not be done at once gives way to requests.
    command.addAll(List.of("-XX:ThreadPriorityPolicy=1", "-XX:JavaPriority1_To_OSPriority=7"));
    for (int raised = 8; raised <= 10; raised++) {
      command.add("-XX:JavaPriority" + raised + "_To_OSPriority=0");
    }
    return command;
  }
}
