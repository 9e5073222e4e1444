package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.APPLICATION_DOCUMENT;
import static cn.zhicheng.schema.Tables.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.document.scan.FakeClamd;
import cn.zhicheng.document.scan.Scanner;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Uploads never wait for the scanner; officials do, and the owner reads why. */
@ProductTest
class FilesWaitForTheScannerTest {
  private static final Duration PAUSE = Duration.ofSeconds(15);

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Documents documents;
  @Autowired DocumentRowStore rows;
  @Autowired ScanRowStore scans;
  @Autowired DocumentStore store;
  @Autowired Previews previews;
  @Autowired Pages pages;
  @Autowired DSLContext db;
  @Autowired SettableClock clock;

  private Actor owner;

  @BeforeEach
  void nothingElseWaits() {
    owner = cast.story().applicant();
    db.update(DOCUMENT).set(DOCUMENT.SCAN, "CLEAN").execute();
  }

  @AfterEach
  void now() {
    clock.realTime();
  }

  private ScanWorker worker(Scanner scanner) {
    return new ScanWorker(scanner, scans, store, clock, PAUSE);
  }

  private UUID waiting(byte[] file) {
    var document = documents.store(owner, "论文.pdf", file);
    db.update(DOCUMENT)
        .set(DOCUMENT.SCAN, "PENDING")
        .where(DOCUMENT.ID.eq(document.id()))
        .execute();
    return document.id();
  }

  private ScanState state(UUID document) {
    return rows.find(document).orElseThrow().scan();
  }

  private static byte[] eicar() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(SampleFiles.pdf(1));
    bytes.writeBytes(("\n%" + FakeClamd.EICAR + "\n").getBytes(StandardCharsets.ISO_8859_1));
    return bytes.toByteArray();
  }

  @Test
  void cleanAndInfectedFilesAreToldApart() {
    UUID good = waiting(SampleFiles.pdf(1));
    UUID bad = waiting(eicar());
    try (var clamd = new FakeClamd("stream: OK")) {
      worker(clamd.scanner()).scanWaiting();
      assertThat(clamd.asked()).isEqualTo(2);
    }
    assertThat(state(good)).isEqualTo(ScanState.CLEAN);
    assertThat(state(bad)).isEqualTo(ScanState.INFECTED);
    assertThat(
            db.select(DOCUMENT.SCANNED_AT)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(bad))
                .fetchSingle()
                .value1())
        .isNotNull();
  }

  @Test
  void oneThatIsDownIsAskedAgainLaterAndLater() {
    UUID document = waiting(SampleFiles.pdf(2));
    var clamd = new FakeClamd("stream: OK");
    Scanner down = clamd.scanner();
    clamd.close();
    Instant now = Instant.now();
    clock.set(now);
    worker(down).scanWaiting();
    assertThat(state(document)).isEqualTo(ScanState.PENDING);
    assertThat(scans.take(now.plus(PAUSE).minusSeconds(1))).isEmpty();
    clock.set(now.plus(PAUSE).plusSeconds(1));
    worker(down).scanWaiting();
    assertThat(scans.take(clock.instant().plus(PAUSE))).as("twice as long").isEmpty();
    try (var up = new FakeClamd("stream: OK")) {
      clock.set(clock.instant().plus(PAUSE).plus(PAUSE));
      worker(up.scanner()).scanWaiting();
    }
    assertThat(state(document)).isEqualTo(ScanState.CLEAN);
  }

  @Test
  void oneThatHangsHoldsUpNothing() {
    UUID document = waiting(SampleFiles.pdf(2));
    try (var clamd = new FakeClamd("")) {
      worker(clamd.scanner()).scanWaiting();
    }
    assertThat(state(document)).isEqualTo(ScanState.PENDING);
  }

  /** Two nodes never scan the same file, and what a dead one took comes back after its lease. */
  @Test
  void aFileInOneHandIsInNoOther() {
    UUID document = waiting(SampleFiles.pdf(2));
    Instant now = Instant.now();
    assertThat(scans.take(now)).map(ScanRowStore.Waiting::id).contains(document);
    assertThat(scans.take(now)).isEmpty();
    assertThat(scans.take(now.plus(ScanRowStore.LEASE)))
        .map(ScanRowStore.Waiting::tries)
        .contains(2);
  }

  @Test
  void filesOfBeforeTheScannerAreScannedAfterTheWaitingOnes() {
    UUID old = waiting(SampleFiles.pdf(1));
    db.update(DOCUMENT).set(DOCUMENT.SCAN, "UNCHECKED").where(DOCUMENT.ID.eq(old)).execute();
    UUID waiting = waiting(SampleFiles.pdf(2));
    assertThat(scans.take(Instant.now())).map(ScanRowStore.Waiting::id).contains(waiting);
    assertThat(scans.take(Instant.now())).map(ScanRowStore.Waiting::id).contains(old);
  }

  @Test
  void anUploadIsTakenWhateverTheScannerDoes(
      @Autowired org.springframework.context.ApplicationContext context) {
    try (var hangs = new FakeClamd("")) {
      var scanning =
          new Documents(
              rows,
              store,
              previews,
              hangs.scanner(),
              context.getBeanProvider(DocumentAccess.class),
              context.getBean(cn.zhicheng.journal.Looks.class),
              clock);
      var stored = scanning.store(owner, "论文.pdf", eicar());
      assertThat(stored.scan()).isEqualTo(ScanState.PENDING);
      assertThat(stored.chip().note()).isEqualTo("待安全检查");
      assertThat(hangs.asked()).isZero();
    }
  }

  @Test
  void anInfectedFileOpensForItsOwnerAlone() throws IOException {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    UUID document =
        db.select(APPLICATION_DOCUMENT.DOCUMENT_ID)
            .from(APPLICATION_DOCUMENT)
            .where(APPLICATION_DOCUMENT.APPLICATION_ID.eq(story.application()))
            .limit(1)
            .fetchSingle()
            .value1();
    String path = "/documents/" + document;
    assertThat(pages.get(story.department(), path).status()).isEqualTo(200);
    db.update(DOCUMENT).set(DOCUMENT.SCAN, "INFECTED").where(DOCUMENT.ID.eq(document)).execute();
    for (String way : new String[] {path, path + "/view"}) {
      var answer = pages.get(story.department(), way);
      assertThat(answer.status()).as(way).isEqualTo(409);
      assertThat(answer.text()).contains("未通过安全检查，不能打开");
    }
    assertThat(pages.get(story.applicant(), path).status()).isEqualTo(200);
    assertThat(rows.find(document).orElseThrow().chip().note()).isEqualTo("未通过安全检查，请更换文件");
    assertThat(pages.get(cast.story().department(), path + "/view").status()).isEqualTo(404);
  }
}
