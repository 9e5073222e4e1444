package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ops backup}, {@code restore-drill} and {@code restore} on the demo data, for real. */
class BackupsAreRestoredTest {
  private static final LoadedDemo DEMO = LoadedDemo.once();
  @TempDir private static Path folder;
  private static Path backup;

  @BeforeAll
  static void backUp() throws IOException {
    OpsRun made = OpsRun.on(DEMO, folder, "backup");
    assertThat(made.said()).contains("备份完成", "密钥不在备份中");
    assertThat(made.status()).isZero();
    backup = backups().getFirst();
  }

  private static List<Path> backups() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("backups"))) {
      return all.filter(one -> one.getFileName().toString().matches("\\d{8}-\\d{6}"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theDrillRestoresChecksAndLeavesNothingBehind() throws SQLException {
    OpsRun drill = OpsRun.on(DEMO, folder, "restore-drill");
    assertThat(drill.said())
        .contains("[通过]   各表行数与备份清单一致", "全部通过", "恢复演练通过，用时")
        .doesNotContain("不通过");
    assertThat(drill.status()).isZero();
    assertThat(databases()).noneMatch(name -> name.startsWith("zhicheng_drill"));
  }

  @Test
  void nobodyElseMayReadABackup() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("backups"))).hasSize(3);
  }

  @Test
  void theNextBackupKeepsOnlyNewFiles() throws IOException {
    OpsRun second = OpsRun.on(DEMO, folder, "backup");
    assertThat(second.said()).contains("其中新增 0 个");
    Path newest = backups().getLast();
    if (!newest.equals(backup)) {
      try (Stream<Path> parts = Files.walk(newest)) {
        for (Path part : parts.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(part);
        }
      }
    }
  }

  @Test
  void aDrillNamesAFileThatIsBrokenInTheBackup() throws IOException {
    Path file;
    try (Stream<Path> files = Files.walk(folder.resolve("backups/files"))) {
      file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] content = Files.readAllBytes(file);
    try {
      Files.write(file, new byte[content.length]);
      OpsRun drill = OpsRun.on(DEMO, folder, "restore-drill", backup.toString());
      assertThat(drill.said()).contains("文件内容已改动，文件 " + file.getFileName(), "恢复演练没有通过");
      assertThat(drill.status()).isEqualTo(1);
    } finally {
      Files.write(file, content);
    }
  }

  @Test
  void aBackupThatLacksAFileIsRefusedBeforeAnythingIsFilled() throws IOException {
    Path file;
    try (Stream<Path> files = Files.walk(folder.resolve("backups/files"))) {
      file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Path away = folder.resolve("away");
    Files.move(file, away);
    try {
      OpsRun drill = OpsRun.on(DEMO, folder, "restore-drill", backup.toString());
      assertThat(drill.said()).contains("备份不完整，缺少附件文件 " + file.getFileName());
      assertThat(drill.status()).isEqualTo(3);
    } finally {
      Files.move(away, file);
    }
  }

  @Test
  void whatLacksAFileIsNoBackupAndLeavesNothing() throws IOException {
    Path file;
    try (Stream<Path> files = Files.walk(DEMO.documents())) {
      String sha256 =
          DEMO.db().fetchSingle("SELECT min(sha256) FROM document").get(0, String.class);
      file = files.filter(one -> one.endsWith(sha256)).findFirst().orElseThrow();
    }
    Path other = folder.resolve("other");
    Path away = folder.resolve("away");
    Files.move(file, away);
    try {
      OpsRun made = OpsRun.on(DEMO, other, "backup");
      assertThat(made.said()).contains("附件文件不在或已改动，备份没有完成：" + file.getFileName());
      assertThat(made.status()).isEqualTo(3);
    } finally {
      Files.move(away, file);
    }
    try (Stream<Path> left = Files.list(other.resolve("backups"))) {
      assertThat(left.map(one -> one.getFileName().toString()).filter(one -> !one.equals("files")))
          .isEmpty();
    }
  }

  @Test
  void aDamagedTableIsRefusedBeforeAnythingIsMade() throws IOException {
    Path table = backup.resolve("tables/person.copy.gz");
    byte[] content = Files.readAllBytes(table);
    try {
      Files.write(table, new byte[] {1, 2, 3});
      OpsRun drill = OpsRun.on(DEMO, folder, "restore-drill", backup.toString());
      assertThat(drill.said()).contains("备份已损坏，校验值不符").contains("person.copy.gz");
      assertThat(drill.status()).isEqualTo(3);
    } finally {
      Files.write(table, content);
    }
  }

  @Test
  void aDatabaseThatIsInUseIsNotOverwritten() {
    OpsRun restore = OpsRun.on(DEMO, folder, "restore", backup.toString(), "--confirm", "zhicheng");
    assertThat(restore.said()).contains("数据库「zhicheng」不是空的，没有恢复");
    assertThat(restore.status()).isEqualTo(3);
  }

  @Test
  void nothingHappensWithoutTheRightNameTyped() {
    OpsRun restore = OpsRun.on(DEMO, folder, "restore", backup.toString(), "--confirm", "other");
    assertThat(restore.said()).contains("没有确认，数据库没有改动");
    assertThat(restore.status()).isEqualTo(3);
  }

  @Test
  void anEmptyDatabaseIsFilledAndTheProductsRoleNeedsNoMoreThanToOwnIt() throws SQLException {
    String url = DEMO.server() + "put_back";
    administer("CREATE DATABASE put_back OWNER zhicheng");
    try {
      OpsRun restore =
          OpsRun.on(
              DEMO, url, "zhicheng", folder, "restore", backup.toString(), "--confirm", "put_back");
      assertThat(restore.said()).contains("恢复完成：数据库「put_back」");
      assertThat(restore.status()).isZero();
      OpsRun check = OpsRun.on(DEMO, url, "zhicheng", folder, "check");
      assertThat(check.said()).contains("全部通过");
      assertThat(check.status()).isZero();
      theSameAs(url);
    } finally {
      administer("DROP DATABASE put_back WITH (FORCE)");
    }
  }

  /** Held against a superuser, from whom row-level security hides nothing. */
  private static void everyRowIsThere(DSLContext restored) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(DEMO.server() + LastingPostgres.NAME, "postgres", "")) {
      DSLContext all = DSL.using(connection);
      List<String> barred =
          all.fetch("SELECT relname::text FROM pg_class WHERE relforcerowsecurity ORDER BY relname")
              .getValues(0, String.class);
      assertThat(barred).hasSize(12).contains("achievement_entry", "notification");
      for (String table : barred) {
        // Files half-way are not kept.
        if (!table.equals("upload")) {
          assertThat(restored.fetchCount(DSL.table(table)))
              .as(table)
              .isEqualTo(all.fetchCount(DSL.table(table)));
        }
      }
    }
  }

  /** Rows of the largest history, and numbers that go on where they were. */
  private static void theSameAs(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(AllRows.of(url), "zhicheng", "")) {
      DSLContext restored = DSL.using(connection);
      everyRowIsThere(restored);
      for (String query :
          List.of(
              "SELECT md5(string_agg(j::text, '|' ORDER BY id)) FROM journal_entry j",
              "SELECT md5(string_agg(p::text, '|' ORDER BY id)) FROM person p",
              // Behind row-level security, which is on in both.
              "SELECT count(*), md5(string_agg(e::text, '|' ORDER BY id)) FROM achievement_entry e",
              "SELECT count(*), md5(string_agg(s::text, '|' ORDER BY application_id, round))"
                  + " FROM application_submission s",
              "SELECT count(*), md5(string_agg(n::text, '|' ORDER BY id)) FROM notification n",
              "SELECT string_agg(relname || relforcerowsecurity, '|' ORDER BY relname)"
                  + " FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity",
              "SELECT string_agg(conname || pg_get_constraintdef(oid), '|' ORDER BY conname) FROM"
                  + " pg_constraint WHERE connamespace = 'public'::regnamespace AND contype ="
                  + " 'f'")) {
        assertThat(restored.fetchSingle(query).intoList())
            .isEqualTo(DEMO.db().fetchSingle(query).intoList())
            .doesNotContainNull()
            .doesNotContain(0L);
      }
      assertThat(restored.fetchSingle("SELECT nextval('application_number')").get(0, Long.class))
          .isGreaterThan(
              DEMO.db()
                  .fetchSingle("SELECT last_value FROM application_number")
                  .get(0, Long.class));
      long last = restored.fetchSingle("SELECT max(id) FROM journal_entry").get(0, Long.class);
      assertThat(
              restored
                  .fetchSingle("SELECT nextval(pg_get_serial_sequence('journal_entry', 'id'))")
                  .get(0, Long.class))
          .isGreaterThan(last);
    }
  }

  private static List<String> databases() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(DEMO.server() + "postgres", "postgres", "")) {
      return DSL.using(connection)
          .fetch("SELECT datname FROM pg_database")
          .getValues(0, String.class);
    }
  }

  private static void administer(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(DEMO.server() + "postgres", "postgres", "");
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
