package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSurvivesAKilledLauncherTest {
  @TempDir private Path root;

  @Test
  void theServerLeftBehindIsEndedAndItsDataStays() throws Exception {
    Path directory = root.resolve("postgres");
    startAndDie(directory);
    String pid = Files.readAllLines(directory.resolve("postmaster.pid")).getFirst().strip();
    assertThat(ProcessHandle.of(Long.parseLong(pid))).isPresent();

    try (var postgres = LastingPostgres.start(directory)) {
      assertThat(ProcessHandle.of(Long.parseLong(pid))).isEmpty();
      assertThat(names(postgres, "SELECT name FROM kept ORDER BY name"))
          .as("sorted by pinyin")
          .containsExactly("阿", "李", "张");
      assertThat(names(postgres, "SHOW fsync")).containsExactly("on");
    }
  }

  /** What kill -9 leaves behind: the launcher is gone, its database server still runs. */
  private static void startAndDie(Path directory) throws Exception {
    var launcher =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-classpath",
                System.getProperty("java.class.path"),
                DyingLauncher.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(launcher.waitFor()).isEqualTo(137);
  }

  /** Runs in a Java of its own. */
  static final class DyingLauncher {
    public static void main(String[] arguments) throws Exception {
      var postgres = LastingPostgres.start(Path.of(arguments[0]));
      try (var connection = DriverManager.getConnection(postgres.url());
          var statement = connection.createStatement()) {
        statement.execute("CREATE TABLE kept (name text)");
        statement.execute("INSERT INTO kept VALUES ('张'), ('阿'), ('李')");
      }
      Runtime.getRuntime().halt(137);
    }
  }

  private static List<String> names(LastingPostgres postgres, String sql) throws Exception {
    var names = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(postgres.url());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
