package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.APPLICATION_SUBMISSION;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;
import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} of the product, or of the whole database server, in the middle of what people do:
 * what was acknowledged is there, what was not is there wholly or not at all, and pressing again
 * does it once.
 */
@Tag("fault")
class KilledInTheMiddleTest {
  private static final FaultWorld WORLD = FaultWorld.once();
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int ROWS = 4_000;
  private Visitor person;

  /** Who is killed. */
  enum Victim {
    PRODUCT,
    DATABASE
  }

  @BeforeEach
  void everythingRuns() throws Exception {
    person = WORLD.visitor();
    WORLD.mended(person);
  }

  @AfterEach
  void everyInvariantHolds() throws Exception {
    WORLD.mended(person);
    OpsRun check = WORLD.check();
    assertThat(check.said()).contains("全部通过").doesNotContain("不通过");
    assertThat(check.status()).isZero();
  }

  /** Kills while this request waits at the lock; whoever asked learns that nothing came of it. */
  private void killed(Victim victim, String lock, String word, Future<HttpResponse<String>> request)
      throws Exception {
    WORLD.awaitBlocked("product", word);
    if (victim == Victim.PRODUCT) {
      WORLD.product().kill();
      assertThatThrownBy(request::get).as(lock).isInstanceOf(ExecutionException.class);
    } else {
      WORLD.killDatabase();
      assertThat(request.get().statusCode()).as(lock).isEqualTo(503);
      assertThat(request.get().headers().firstValue("Retry-After")).isPresent();
      WORLD.startDatabase();
      assertThat(WORLD.product().runs()).as("nobody starts it by hand").isTrue();
    }
    WORLD.mended(person);
  }

  @ParameterizedTest
  @EnumSource
  void aSubmissionIsThereWholeOrNotAtAll(Victim victim) throws Exception {
    person.signOn("PERSON", "yaojun");
    UUID id = Visitor.application(person);
    int before = submissions(id);
    var press = Visitor.version(person.page("/applications/" + id));
    String lock = "LOCK TABLE task IN SHARE MODE";
    try (var held = WORLD.hold(lock)) {
      killed(victim, lock, "task", person.sent("/applications/" + id + "/submit", press));
    }
    assertThat(submissions(id)).isEqualTo(before);
    assertThat(lines(id, "SUBMIT")).isEqualTo(before);

    var again = Visitor.version(person.page("/applications/" + id));
    assertThat(again).as("the page of before still counts").isEqualTo(press);
    for (int time = 0; time < 2; time++) {
      HttpResponse<String> receipt = person.post("/applications/" + id + "/submit", again);
      assertThat(receipt.uri().getPath()).endsWith("/receipt");
    }
    assertThat(submissions(id)).isEqualTo(before + 1);
    assertThat(lines(id, "SUBMIT")).isEqualTo(before + 1);
    var sent = Visitor.version(person.page("/applications/" + id));
    assertThat(person.post("/applications/" + id + "/recall", sent).statusCode()).isEqualTo(200);
  }

  private static int submissions(UUID application) {
    return WORLD
        .db()
        .fetchCount(APPLICATION_SUBMISSION, APPLICATION_SUBMISSION.APPLICATION_ID.eq(application));
  }

  private static int lines(UUID subject, String action) {
    return WORLD
        .db()
        .fetchCount(
            JOURNAL_ENTRY,
            JOURNAL_ENTRY.SUBJECT_ID.eq(subject).and(JOURNAL_ENTRY.ACTION.eq(action)));
  }

  @Test
  void aBatchOfDecisionsIsTakenWholeOrNotAtAll() throws Exception {
    person.signOn("UNIT", "yunxi-xiaoxue");
    List<String> picks =
        person.page("/achievement-audits").select("input[name=pick]").eachAttr("value");
    assertThat(picks).hasSizeGreaterThan(2);
    var batch =
        Map.of(
            "move", "APPROVE", "scope", "picked", "opinion", "", "pick", String.join("\n", picks));
    String lock = "LOCK TABLE journal_entry IN SHARE MODE";
    try (var held = WORLD.hold(lock)) {
      killed(
          Victim.DATABASE, lock, "journal_entry", person.sent("/achievement-audits/batch", batch));
    }
    List<UUID> ids = picks.stream().map(pick -> UUID.fromString(pick.substring(0, 36))).toList();
    assertThat(approved(ids)).isZero();

    person.page("/achievement-audits");
    assertThat(person.post("/achievement-audits/batch", batch).body())
        .contains(picks.size() + " 条已审核通过，0 条未处理");
    assertThat(person.post("/achievement-audits/batch", batch).body()).contains("0 条已审核通过");
    assertThat(approved(ids)).isEqualTo(picks.size());
    assertThat(ids).allMatch(id -> lines(id, "APPROVE") == 1);
  }

  private static int approved(List<UUID> entries) {
    return WORLD
        .db()
        .fetchCount(
            ACHIEVEMENT_ENTRY,
            ACHIEVEMENT_ENTRY.ID.in(entries).and(ACHIEVEMENT_ENTRY.STATUS.eq("APPROVED")));
  }

  @Test
  void aListIsReadOnByItselfAndTakenOnce() throws Exception {
    person.signOn("PERSON", "luojing");
    person.page("/library/PAPER/import");
    UUID id;
    try (var held = WORLD.holdRow(ROWS * 3 / 4)) {
      String path =
          person
              .upload("/library/PAPER/import", "论文.xlsx", SampleUploads.papers(ROWS))
              .uri()
              .getPath();
      id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
      WORLD.awaitBlocked("product", "library_import_row");
      WORLD.killDatabase();
      WORLD.startDatabase();
    }
    WORLD.mended(person);
    assertThat(importState(id)).as("nobody has to begin it again").isEqualTo("READING");
    // A minute of silence goes by.
    WORLD
        .db()
        .update(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.TOUCHED_AT, Instant.now().minusSeconds(61))
        .where(LIBRARY_IMPORT.ID.eq(id))
        .execute();
    Await.until("the list is read", SOON, () -> importState(id).equals("READY") ? true : null);

    var take = Visitor.version(person.page("/library/imports/" + id));
    int before = papers(id);
    String lock = "LOCK TABLE journal_entry IN SHARE MODE";
    try (var held = WORLD.hold(lock)) {
      killed(
          Victim.DATABASE,
          lock,
          "journal_entry",
          person.sent("/library/imports/" + id + "/take", take));
    }
    assertThat(papers(id)).isEqualTo(before);
    person.page("/library/imports/" + id);
    assertThat(person.post("/library/imports/" + id + "/take", take).body())
        .contains("已导入 " + ROWS + " 条");
    assertThat(person.post("/library/imports/" + id + "/take", take).body()).contains("没有重复导入");
    assertThat(papers(id)).isEqualTo(before + ROWS);
  }

  private static String importState(UUID id) {
    return WORLD
        .db()
        .select(LIBRARY_IMPORT.STATUS)
        .from(LIBRARY_IMPORT)
        .where(LIBRARY_IMPORT.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  private static int papers(UUID list) {
    var owner =
        DSL.select(LIBRARY_IMPORT.PERSON_ID).from(LIBRARY_IMPORT).where(LIBRARY_IMPORT.ID.eq(list));
    return WORLD
        .db()
        .fetchCount(
            ACHIEVEMENT_ENTRY,
            ACHIEVEMENT_ENTRY.CATEGORY_CODE.eq("PAPER").and(ACHIEVEMENT_ENTRY.PERSON_ID.eq(owner)));
  }

  @Test
  void anUploadGoesOnWhereItEnded() throws Exception {
    person.signOn("PERSON", "luojing");
    person.page("/library/PAPER/import");
    byte[] file = SampleUploads.pdf();
    int half = file.length / 2;
    String id = SampleUploads.begin(person, file);
    assertThat(person.sent("/uploads/" + id + "/0", Arrays.copyOf(file, half)).get().statusCode())
        .isEqualTo(200);

    byte[] rest = Arrays.copyOfRange(file, half, file.length);
    String lock = "SELECT 1 FROM upload WHERE id = '" + id + "' FOR UPDATE";
    try (var held = WORLD.hold(lock)) {
      killed(Victim.DATABASE, lock, "upload", person.sent("/uploads/" + id + "/" + half, rest));
    }
    assertThat(person.get("/uploads/" + id).body()).contains("\"offset\":" + half);
    assertThat(person.sent("/uploads/" + id + "/" + half, rest).get().statusCode()).isEqualTo(200);
    for (int time = 0; time < 2; time++) {
      assertThat(person.post("/uploads/" + id + "/finish", Map.of()).statusCode()).isEqualTo(200);
    }
    assertThat(WORLD.db().fetchCount(DOCUMENT, DOCUMENT.SHA256.eq(SampleUploads.hash(file))))
        .isEqualTo(1);
    assertThat(person.bytes("/documents/" + id).body()).isEqualTo(file);
  }

  @Test
  void anExportIsMadeByItselfOnce() throws Exception {
    person.signOn("UNIT", "yunxi-xiaoxue");
    person.page("/application-audits");
    MadeExport list;
    try (var held = WORLD.hold("LOCK TABLE export_part IN SHARE MODE")) {
      person.post("/application-audits/export", Map.of("tab", "WAITING", "q", ""));
      WORLD.awaitBlocked("product", "export_part");
      list = MadeExport.running(WORLD::db);
      WORLD.killDatabase();
      WORLD.startDatabase();
    }
    WORLD.mended(person);
    assertThat(list.state()).as("nobody has to order it again").isEqualTo("RUNNING");
    list.isTakenUpAgain();
    byte[] file = person.bytes("/exports/" + list.id() + "/file.xlsx").body();
    assertThat(file).hasSize(list.size()).startsWith('P', 'K');
  }
}
