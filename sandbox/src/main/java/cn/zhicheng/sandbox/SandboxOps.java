package cn.zhicheng.sandbox;

import cn.zhicheng.ops.Ops;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Behind {@code ./ops} where no database is named: tells the command where the data of {@code
 * ./run} lie. While {@code ./run} runs, its database is used; else one is started for as long as
 * the command takes.
 */
public final class SandboxOps {
  private SandboxOps() {}

  public static void main(String[] arguments) {
    var rest = new ArrayList<>(List.of(arguments));
    Path data = data(rest);
    if (rest.isEmpty()
        || rest.stream().anyMatch(List.of("--help", "-h", "--version", "-V")::contains)) {
      System.exit(Ops.run(rest.toArray(String[]::new)));
    }
    if (!Files.exists(data.resolve("ready"))) {
      System.err.println(
          "没有设置 ZHICHENG_DB_URL，「%s」里也没有 ./run 的数据。请先运行 ./run，或用 --data 指定目录。".formatted(data));
      System.exit(3);
    }
    System.exit(within(data, rest.toArray(String[]::new)));
  }

  /** Takes {@code --data DIR} out of the arguments. */
  private static Path data(List<String> arguments) {
    int at = arguments.indexOf("--data");
    if (at < 0 || at + 1 == arguments.size()) {
      return Path.of(System.getProperty("launch.root", "."), ".run", "data");
    }
    Path data = Path.of(arguments.get(at + 1));
    arguments.subList(at, at + 2).clear();
    return data;
  }

  private static int within(Path data, String... arguments) {
    try (var running = new Running()) {
      String server = running(data, running);
      Path root = data.toAbsolutePath().normalize();
      Secrets secrets = Secrets.in(root.resolve("secrets.properties"));
      Map.of(
              "spring.datasource.url",
              server + LastingPostgres.NAME,
              "spring.datasource.username",
              LastingPostgres.NAME,
              "zhicheng.data-key",
              secrets.dataKey(),
              "zhicheng.index-key",
              secrets.indexKey(),
              "zhicheng.document-folder",
              root.resolve("documents").toString(),
              "zhicheng.ops.folder",
              root.resolve("operations").toString(),
              "zhicheng.ops.scratch.url",
              server + "postgres",
              "zhicheng.ops.scratch.username",
              "postgres")
          .forEach(System::setProperty);
      return Ops.run(arguments);
    }
  }

  /** Where the server is, up to the slash before the database's name. */
  private static String running(Path data, Running running) {
    try {
      DataFolder folder = running.add(DataFolder.open(data));
      return running.add(LastingPostgres.start(folder.postgres())).server();
    } catch (LaunchRefusedException inUse) {
      return LastingPostgres.server(port(data.resolve("postgres")));
    }
  }

  /** The fourth line of the file that a running server keeps. */
  private static int port(Path postgres) {
    try {
      return Integer.parseInt(
          Files.readAllLines(postgres.resolve("postmaster.pid")).get(3).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder is in use, but no database runs in it", e);
    }
  }
}
