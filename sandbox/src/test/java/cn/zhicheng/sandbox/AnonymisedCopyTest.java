package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.shared.Sealer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ops anonymised-copy}: nobody of the demo data is in it, and it can be worked with. */
class AnonymisedCopyTest {
  private static final LoadedDemo DEMO = LoadedDemo.once();
  private static final String URL = DEMO.server() + "nobody";
  @TempDir private static Path folder;
  private static OpsRun made;
  private static Path copy;

  @BeforeAll
  static void write() throws IOException, SQLException {
    made = OpsRun.on(DEMO, folder, "anonymised-copy", folder.resolve("copies").toString());
    assertThat(made.status()).as(made.said()).isZero();
    try (Stream<Path> all = Files.list(folder.resolve("copies"))) {
      copy =
          all.filter(one -> one.getFileName().toString().matches("\\d{8}-\\d{6}"))
              .findFirst()
              .orElseThrow();
    }
    administer("CREATE DATABASE nobody OWNER zhicheng");
  }

  @AfterAll
  static void gone() throws SQLException {
    administer("DROP DATABASE nobody WITH (FORCE)");
  }

  private static String key(String variable) {
    var found = Pattern.compile(variable + "=(\\S+)").matcher(made.said());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static OpsRun run(String... arguments) {
    return OpsRun.with(
        List.of(
            "--spring.datasource.url=" + URL,
            "--spring.datasource.username=zhicheng",
            "--zhicheng.data-key=" + key("ZHICHENG_DATA_KEY"),
            "--zhicheng.index-key=" + key("ZHICHENG_INDEX_KEY"),
            "--zhicheng.document-folder=" + folder.resolve("documents"),
            "--zhicheng.ops.folder=" + folder.resolve("operations")),
        arguments);
  }

  private static String table(Path file) {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> everybody() {
    Sealer sealer = DEMO.bean(Sealer.class);
    var all = new ArrayList<String>();
    DEMO.db()
        .fetch("SELECT name, id_no, mobile, email FROM person")
        .forEach(row -> {
          all.add(row.get(0, String.class));
          all.add(sealer.open(row.get(1, byte[].class), "person.id_no"));
          all.add(sealer.open(row.get(2, byte[].class), "person.mobile"));
          all.add(row.get(3, String.class));
        });
    all.addAll(
        DEMO.db()
            .fetch(
                "SELECT display_name FROM account WHERE length(display_name) BETWEEN 2 AND 4 UNION"
                    + " SELECT contact FROM organisation WHERE length(contact) BETWEEN 2 AND 4"
                    + " UNION SELECT contact_mobile FROM organisation")
            .getValues(0, String.class));
    return all.stream().filter(one -> !one.isBlank()).distinct().toList();
  }

  @Test
  void nobodysNameOrNumberIsInIt() throws IOException {
    List<String> everybody = everybody();
    assertThat(everybody).hasSizeGreaterThan(100);
    var found = new ArrayList<String>();
    try (Stream<Path> tables = Files.list(copy.resolve("tables"))) {
      for (Path file : tables.toList()) {
        String name = file.getFileName().toString();
        if (!name.matches("(region|specialty|title_name|title_series)\\.copy\\.gz")) {
          String text = table(file);
          everybody.stream().filter(text::contains).forEach(one -> found.add(name + ": " + one));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void itIsRestoredWithItsOwnKeysAndChecked() throws SQLException {
    OpsRun restored = run("restore", copy.toString(), "--confirm", "nobody");
    assertThat(restored.status()).as(restored.said()).isZero();
    String check = run("check", "--files", "all").said();
    assertThat(
            check
                .lines()
                .filter(line -> line.startsWith("[不通过]"))
                .map(line -> line.replaceAll("\\[不通过\\] (.*)（查看.*", "$1"))
                .collect(Collectors.toSet()))
        .isSubsetOf("历史记录逐行相连，没有改动", "申报快照与回执的校验值一致");
    try (var connection = DriverManager.getConnection(AllRows.of(URL), "zhicheng", "")) {
      for (String counted : List.of("person", "title_application", "journal_entry", "document")) {
        try (var rows =
            connection.createStatement().executeQuery("SELECT count(*) FROM " + counted)) {
          assertThat(rows.next()).isTrue();
          assertThat(rows.getLong(1))
              .isEqualTo(
                  DEMO.db().fetchSingle("SELECT count(*) FROM " + counted).get(0, Long.class));
        }
      }
    }
  }

  private static void administer(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(DEMO.server() + "postgres", "postgres", "");
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
