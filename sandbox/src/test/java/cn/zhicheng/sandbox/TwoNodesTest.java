package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.EXPORT_JOB;
import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes behind nginx; one is killed in the middle of a batch, an import, an upload, an export.
 * Whoever was at it goes on through the other one, still signed on: nothing is lost, nothing twice.
 */
class TwoNodesTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int ROWS = 4_000;
  @TempDir private static Path root;
  private static Cluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = Cluster.start(root);
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @BeforeEach
  void bothNodesRun() throws Exception {
    cluster.bothRun();
  }

  @AfterEach
  void everyInvariantHolds() {
    OpsRun check = cluster.check();
    assertThat(check.said()).contains("全部通过").doesNotContain("不通过");
    assertThat(check.status()).isZero();
  }

  @Test
  void aBatchOfDecisionsIsTakenWholeOrNotAtAll() throws Exception {
    Visitor unit = cluster.visitor();
    unit.signOn("UNIT", "yunxi-xiaoxue");
    List<String> picks =
        unit.page("/achievement-audits").select("input[name=pick]").eachAttr("value");
    assertThat(picks).hasSizeGreaterThan(2);
    var batch =
        Map.of(
            "move", "APPROVE", "scope", "picked", "opinion", "", "pick", String.join("\n", picks));

    try (var held = cluster.hold("LOCK TABLE journal_entry IN SHARE MODE")) {
      var answer = unit.sent("/achievement-audits/batch", batch);
      cluster.blocked("journal_entry").kill();
      assertThat(answer.get().statusCode()).isEqualTo(502);
      assertThat(answer.get().body()).contains("这次操作没有得到结果");
    }
    List<UUID> ids = picks.stream().map(pick -> UUID.fromString(pick.substring(0, 36))).toList();
    assertThat(approvals(ids)).isZero();
    assertThat(entries(ids, "APPROVED")).isZero();

    unit.page("/achievement-audits");
    assertThat(unit.post("/achievement-audits/batch", batch).body())
        .contains(picks.size() + " 条已审核通过，0 条未处理");
    assertThat(unit.post("/achievement-audits/batch", batch).body()).contains("0 条已审核通过");
    assertThat(entries(ids, "APPROVED")).isEqualTo(picks.size());
    assertThat(approvals(ids)).isEqualTo(picks.size());
  }

  private static int approvals(List<UUID> entries) {
    return cluster
        .db()
        .fetchCount(
            JOURNAL_ENTRY,
            JOURNAL_ENTRY.SUBJECT_ID.in(entries).and(JOURNAL_ENTRY.ACTION.eq("APPROVE")));
  }

  private static int entries(List<UUID> entries, String state) {
    return cluster
        .db()
        .fetchCount(
            ACHIEVEMENT_ENTRY,
            ACHIEVEMENT_ENTRY.ID.in(entries).and(ACHIEVEMENT_ENTRY.STATUS.eq(state)));
  }

  @Test
  void aListIsReadOnByTheOtherNodeAndTakenOnce() throws Exception {
    Visitor person = cluster.visitor();
    person.signOn("PERSON", "luojing");
    person.page("/library/PAPER/import");
    UUID id;
    try (var held = cluster.holdRow(ROWS * 3 / 4)) {
      var shown = person.upload("/library/PAPER/import", "论文.xlsx", SampleUploads.papers(ROWS));
      String path = shown.uri().getPath();
      id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
      cluster.blocked("library_import_row").kill();
    }
    assertThat(importState(id)).isEqualTo("READING");
    assertThat(staged(id)).as("the middle").isBetween(1, ROWS - 1);
    // A minute of silence goes by.
    cluster
        .db()
        .update(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.TOUCHED_AT, Instant.now().minusSeconds(61))
        .where(LIBRARY_IMPORT.ID.eq(id))
        .execute();
    Await.until("the list is read", SOON, () -> importState(id).equals("READY") ? true : null);
    String version = person.page("/library/imports/" + id).select("input[name=version]").val();
    cluster.bothRun();

    int before = papersOf(id);
    try (var held = cluster.hold("LOCK TABLE journal_entry IN SHARE MODE")) {
      var answer = person.sent("/library/imports/" + id + "/take", Map.of("version", version));
      cluster.blocked("journal_entry").kill();
      assertThat(answer.get().statusCode()).isEqualTo(502);
    }
    assertThat(papersOf(id)).isEqualTo(before);
    person.page("/library/imports/" + id);
    var take = Map.of("version", version);
    assertThat(person.post("/library/imports/" + id + "/take", take).body())
        .contains("已导入 " + ROWS + " 条");
    assertThat(person.post("/library/imports/" + id + "/take", take).body()).contains("没有重复导入");
    assertThat(papersOf(id)).isEqualTo(before + ROWS);
  }

  private static String importState(UUID id) {
    return cluster
        .db()
        .select(LIBRARY_IMPORT.STATUS)
        .from(LIBRARY_IMPORT)
        .where(LIBRARY_IMPORT.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  private static int staged(UUID list) {
    return cluster.db().fetchCount(LIBRARY_IMPORT_ROW, LIBRARY_IMPORT_ROW.IMPORT_ID.eq(list));
  }

  private static int papersOf(UUID list) {
    return cluster
        .db()
        .fetchCount(
            ACHIEVEMENT_ENTRY,
            ACHIEVEMENT_ENTRY
                .CATEGORY_CODE
                .eq("PAPER")
                .and(
                    ACHIEVEMENT_ENTRY.PERSON_ID.eq(
                        DSL.select(LIBRARY_IMPORT.PERSON_ID)
                            .from(LIBRARY_IMPORT)
                            .where(LIBRARY_IMPORT.ID.eq(list)))));
  }

  /** As growing.md tells to upgrade: out, ended, started, and swapped with the other. */
  @Test
  void aNodeIsExchangedAndNobodyNotices() throws Exception {
    Visitor person = cluster.visitor();
    person.signOn("PERSON", "gaoyang");
    person.page("/library/PAPER/import");
    try (var busy = BusyVisitor.asking(person)) {
      for (int node = 0; node < 2; node++) {
        cluster.takeOut(node);
        assertThat(cluster.node(node).end()).as("ended by itself").isTrue();
        cluster.bothRun();
      }
      cluster.putBack();
      assertThat(busy.answers()).hasSizeGreaterThan(20).containsOnly(200);
      assertThat(busy.reconnected()).as("once a reload of nginx at most").isLessThanOrEqualTo(3);
    }
  }

  @Test
  void anUploadGoesOnAtTheOtherNodeWhereItEnded() throws Exception {
    Visitor person = cluster.visitor();
    person.signOn("PERSON", "luojing");
    person.page("/library/PAPER/import");
    byte[] file = SampleUploads.pdf();
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    int half = file.length / 2;
    String begun =
        person
            .post(
                "/uploads",
                Map.of("name", "证书.pdf", "size", String.valueOf(file.length), "sha256", hash))
            .body();
    String id = begun.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    assertThat(person.sent("/uploads/" + id + "/0", Arrays.copyOf(file, half)).get().statusCode())
        .isEqualTo(200);

    byte[] rest = Arrays.copyOfRange(file, half, file.length);
    try (var held = cluster.hold("SELECT 1 FROM upload WHERE id = '" + id + "' FOR UPDATE")) {
      var answer = person.sent("/uploads/" + id + "/" + half, rest);
      cluster.blocked("upload").kill();
      assertThat(answer.get().statusCode()).isEqualTo(502);
    }
    assertThat(person.get("/uploads/" + id).body()).contains("\"offset\":" + half);
    assertThat(person.sent("/uploads/" + id + "/" + half, rest).get().statusCode()).isEqualTo(200);
    assertThat(person.post("/uploads/" + id + "/finish", Map.of()).statusCode()).isEqualTo(200);
    assertThat(person.post("/uploads/" + id + "/finish", Map.of()).statusCode()).isEqualTo(200);

    assertThat(cluster.db().fetchCount(DOCUMENT, DOCUMENT.SHA256.eq(hash))).isEqualTo(1);
    assertThat(cluster.store().keys("documents/" + hash)).hasSize(1);
    assertThat(cluster.store().keys("incoming/"))
        .as("the dead node's piece, until the sweep")
        .hasSize(1);
    assertThat(person.bytes("/documents/" + id).body()).isEqualTo(file);
  }

  @Test
  void aListInTheBackgroundIsMadeByTheOtherNodeOnce() throws Exception {
    Visitor unit = cluster.visitor();
    unit.signOn("UNIT", "yunxi-xiaoxue");
    unit.page("/application-audits");
    MadeExport list;
    try (var held = cluster.hold("LOCK TABLE export_part IN SHARE MODE")) {
      unit.post("/application-audits/export", Map.of("tab", "WAITING", "q", ""));
      Node working = cluster.blocked("export_part");
      list = MadeExport.running(cluster::db);
      working.kill();
    }
    list.isTakenUpAgain();
    assertThat(cluster.db().fetchCount(EXPORT_JOB, EXPORT_JOB.ATTEMPT.eq(2))).isEqualTo(1);
    byte[] file = unit.bytes("/exports/" + list.id() + "/file.xlsx").body();
    assertThat(file).hasSize(list.size()).startsWith('P', 'K');
  }
}
