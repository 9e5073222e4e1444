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
    var killed = LastingPostgres.start(directory); // never closed, as after kill -9
    run(killed, "CREATE TABLE kept (name text)");
    run(killed, "INSERT INTO kept VALUES ('张'), ('阿'), ('李')");
    String pid = Files.readAllLines(directory.resolve("postmaster.pid")).getFirst().strip();

    try (var postgres = LastingPostgres.start(directory)) {
      assertThat(ProcessHandle.of(Long.parseLong(pid))).isEmpty();
      assertThat(names(postgres, "SELECT name FROM kept ORDER BY name"))
          .as("sorted by pinyin")
          .containsExactly("阿", "李", "张");
      assertThat(names(postgres, "SHOW fsync")).containsExactly("on");
      assertThat(names(postgres, "SHOW timezone")).containsExactly("Asia/Shanghai");
    }
  }

  private static void run(LastingPostgres postgres, String sql) throws Exception {
    try (var connection = DriverManager.getConnection(postgres.url());
        var statement = connection.createStatement()) {
      statement.execute(sql);
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
