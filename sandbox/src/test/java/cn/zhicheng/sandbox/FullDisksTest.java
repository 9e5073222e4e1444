package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The disk of the files or of the database has no room left: people read a sentence, nothing is
 * half kept, and when there is room everything goes on.
 */
@Tag("fault")
class FullDisksTest {
  private static final FaultWorld WORLD = FaultWorld.once();
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int ROWS = 4_000;
  private static final long LITTLE = 40_000;
  private Visitor person;

  @BeforeEach
  void disksHaveAnEnd() throws Exception {
    assumeTrue(WORLD.fileDisk().small(), "only root can mount a small disk");
    person = WORLD.visitor();
    WORLD.mended(person);
  }

  @AfterEach
  void everyInvariantHolds() throws Exception {
    if (person != null) {
      WORLD.mended(person);
      OpsRun check = WORLD.check();
      assertThat(check.said()).contains("全部通过").doesNotContain("不通过");
    }
  }

  /** Without empty ones: the name of a temporary file that could not be begun stays. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(WORLD.fileDisk().folder())) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("ballast") && file.toFile().length() > 0)
          .sorted()
          .toList();
    }
  }

  @Test
  void anUploadWaitsForRoom() throws Exception {
    person.signOn("PERSON", "luojing");
    person.page("/library/PAPER/import");
    byte[] file = SampleUploads.pdf();
    int half = file.length / 2;
    String id = SampleUploads.begin(person, file);
    person.sent("/uploads/" + id + "/0", Arrays.copyOf(file, half)).get();
    byte[] rest = Arrays.copyOfRange(file, half, file.length);
    List<Path> before = files();

    try (var full = WORLD.fileDisk().fill(LITTLE)) {
      isTold(person.sent("/uploads/" + id + "/" + half, rest).get());
      assertThat(files()).as("no half piece").isEqualTo(before);
      assertThat(person.get("/uploads/" + id).body()).contains("\"offset\":" + half);
    }
    assertThat(person.sent("/uploads/" + id + "/" + half, rest).get().statusCode()).isEqualTo(200);

    before = files();
    try (var full = WORLD.fileDisk().fill(LITTLE)) {
      isTold(person.post("/uploads/" + id + "/finish", Map.of()));
      assertThat(files()).as("no half document").isEqualTo(before);
      assertThat(documents(file)).isZero();
    }
    assertThat(person.post("/uploads/" + id + "/finish", Map.of()).statusCode()).isEqualTo(200);
    assertThat(documents(file)).isEqualTo(1);
    assertThat(person.bytes("/documents/" + id).body()).isEqualTo(file);
  }

  private static int documents(byte[] file) throws Exception {
    return WORLD.db().fetchCount(DOCUMENT, DOCUMENT.SHA256.eq(SampleUploads.hash(file)));
  }

  private static void isTold(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("附件暂时不能保存或打开，原因在系统一方");
  }

  /** The database ends when it can't write its log; a service manager starts it again. */
  @Test
  void aListThatHasNoRoomInTheDatabaseIsTakenLater() throws Exception {
    person.signOn("PERSON", "luojing");
    person.page("/library/PAPER/import");
    String path =
        person
            .upload("/library/PAPER/import", "论文.xlsx", SampleUploads.papers(ROWS))
            .uri()
            .getPath();
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    Await.until(
        "the list is read",
        SOON,
        () ->
            WORLD
                    .db()
                    .fetchExists(
                        LIBRARY_IMPORT,
                        LIBRARY_IMPORT.ID.eq(id).and(LIBRARY_IMPORT.STATUS.eq("READY")))
                ? true
                : null);
    var take = Visitor.version(person.page(path));
    int before = WORLD.db().fetchCount(ACHIEVEMENT_ENTRY);
    try (var full = WORLD.databaseDisk().fill(0)) {
      HttpResponse<String> refused = person.post(path + "/take", take);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).contains("刚才的操作还没有提交成功");
    }
    WORLD.mended(person);
    assertThat(WORLD.db().fetchCount(ACHIEVEMENT_ENTRY)).isEqualTo(before);
    person.page(path);
    assertThat(person.post(path + "/take", take).body()).contains("已导入 " + ROWS + " 条");
    assertThat(WORLD.db().fetchCount(ACHIEVEMENT_ENTRY)).isEqualTo(before + ROWS);
  }

  @Test
  void anExportThatHasNoRoomIsMadeLater() throws Exception {
    person.signOn("UNIT", "yunxi-xiaoxue");
    person.page("/application-audits");
    MadeExport list;
    AutoCloseable full;
    try (var held = WORLD.hold("LOCK TABLE export_part IN SHARE MODE")) {
      person.post("/application-audits/export", Map.of("tab", "WAITING", "q", ""));
      WORLD.awaitBlocked("product", "export_part");
      list = MadeExport.running(WORLD::db);
      full = WORLD.databaseDisk().fill(0);
    }
    try (full) {
      waits(list);
    }
    WORLD.mended(person);
    assertThat(list.state()).isEqualTo("RUNNING");
    list.isTakenUpAgain();
    assertThat(person.bytes("/exports/" + list.id() + "/file.xlsx").statusCode()).isEqualTo(200);
  }

  private static void waits(MadeExport made) throws Exception {
    String told = "(?s).*Export " + made.id() + " .{1,60} waits: .*";
    Await.until("it waits", SOON, () -> WORLD.log().matches(told) ? true : null);
  }

  /** Lists are written to temporary files first; their disk is that of the files here. */
  @Test
  void aListThatHasNoRoomForTemporaryFilesIsMadeLater() throws Exception {
    person.signOn("UNIT", "yunxi-xiaoxue");
    person.page("/application-audits");
    List<Path> before = files();
    MadeExport made;
    try (var full = WORLD.fileDisk().fill(0)) {
      person.post("/application-audits/export", Map.of("tab", "WAITING", "q", ""));
      made = MadeExport.running(WORLD::db);
      waits(made);
      assertThat(made.state()).isEqualTo("RUNNING");
      assertThat(files()).as("no half file").isEqualTo(before);
    }
    made.isTakenUpAgain();
    byte[] file = person.bytes("/exports/" + made.id() + "/file.xlsx").body();
    assertThat(file).hasSize(made.size());
  }
}
