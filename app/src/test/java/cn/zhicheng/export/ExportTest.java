package cn.zhicheng.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Look;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** 「导出任务」: lists are made in the background, for one account alone, and survive a restart. */
@ProductTest
class ExportTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired OrderExport orderExport;
  @Autowired RunExports runExports;
  @Autowired Exports exports;
  @Autowired ExportJobStore store;
  @Autowired Looks looks;
  @Autowired Pages pages;
  @Autowired SettableClock clock;
  @Autowired Clock now;
  @Autowired PlatformTransactionManager transactions;

  @BeforeEach
  void nothingElseWaits() {
    runAll(runExports);
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private static void runAll(RunExports worker) {
    boolean more;
    do {
      more = worker.runOne();
    } while (more);
  }

  private XSSFSheet sheet(Actor actor, UUID id) throws IOException {
    var file = new ByteArrayOutputStream();
    ExportLine finished = exports.finished(actor, id);
    try (var in = exports.file(finished).getInputStream()) {
      in.transferTo(file);
    }
    assertThat(file.size()).isEqualTo((int) finished.bytes());
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
      return book.getSheetAt(0);
    }
  }

  @Test
  void theListOfThePageBecomesAFileForWhoAskedAndEveryPersonIsTold() throws IOException {
    Cast.Story story = cast.story();
    climb.submit(story);
    Actor unit = story.unit();
    var answer = pages.post(unit, "/application-audits/export", Map.of("tab", "WAITING", "q", ""));
    assertThat(answer.location()).isEqualTo("/exports");
    assertThat(pages.get(unit, "/exports").text()).contains("排队中");
    UUID id = exports.of(unit).getFirst().id();
    assertThatThrownBy(() -> exports.finished(unit, id)).isInstanceOf(NotFoundException.class);
    assertThat(runExports.runOne()).isTrue();
    XSSFSheet sheet = sheet(unit, id);
    assertThat(sheet.getLastRowNum()).isEqualTo(1);
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
        .isEqualTo(climb.now(story).number());
    assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).contains("****");
    assertThat(looks.of(story.applicant().person(), null, 100).rows())
        .extracting(Look::kind)
        .contains(LookKind.EXPORT);
    String file = "/exports/" + id + "/file.xlsx";
    assertThat(pages.get(unit, "/exports").has("a[href=" + file + "]")).isTrue();
    assertThat(pages.get(unit, file).status()).isEqualTo(200);
    assertThat(pages.get(cast.colleague(unit, "同事"), file).status()).isEqualTo(404);
    assertThat(pages.get(story.department(), file).status()).isEqualTo(404);
  }

  @Test
  void afterAWeekItIsGone() {
    Cast.Story story = cast.story();
    UUID id = statistics(story.unit());
    runAll(runExports);
    assertThat(exports.finished(story.unit(), id).state()).isEqualTo(ExportState.DONE);
    clock.set(Instant.now().plus(Duration.ofDays(8)));
    assertThatThrownBy(() -> exports.finished(story.unit(), id))
        .isInstanceOf(NotFoundException.class);
    runExports.runOne();
    assertThat(exports.of(story.unit())).isEmpty();
  }

  @Test
  void whatAProcessLeftBehindIsStartedOverAndTheOldWorkerChangesNothing() throws IOException {
    Actor unit = cast.story().unit();
    UUID id = statistics(unit);
    ExportOrder left = store.take(now.instant()).orElseThrow();
    assertThat(left.id()).isEqualTo(id);
    assertThat(runExports.runOne()).as("somebody works on it").isFalse();
    clock.set(Instant.now().plus(ExportJobStore.SILENCE).plusSeconds(5));
    assertThat(runExports.runOne()).isTrue();
    assertThat(store.progress(left, 1, 1, now.instant())).isFalse();
    assertThat(store.end(left, ExportState.FAILED, 0, 0, "")).isFalse();
    assertThat(sheet(unit, id).getRow(0).getCell(0).getStringCellValue()).isEqualTo("名称");
  }

  @Test
  void aNodeThatEndsGivesItsOrderBackAndAnotherMakesIt() {
    Actor unit = cast.story().unit();
    UUID id = orderExport.order(unit, "MANY", "很多行", Map.of());
    var ending = new java.util.concurrent.atomic.AtomicReference<RunExports>();
    var many = new ManyRows(() -> ending.get().stop());
    ending.set(new RunExports(store, List.of(many), List.of(), transactions, event -> {}, now));
    assertThat(ending.get().runOne()).isTrue();
    assertThat(exports.of(unit).getFirst().state()).isEqualTo(ExportState.WAITING);
    assertThat(ending.get().runOne()).as("it takes up nothing more").isFalse();

    var other =
        new RunExports(store, List.of(new ManyRows()), List.of(), transactions, event -> {}, now);
    runAll(other);
    assertThat(exports.finished(unit, id).done()).isEqualTo(ManyRows.ROWS);
  }

  @Test
  void threeAtATimeAreEnough() {
    Actor unit = cast.story().unit();
    for (int i = 0; i < OrderExport.AT_ONCE; i++) {
      statistics(unit);
    }
    assertThatThrownBy(() -> statistics(unit))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("3 个导出任务");
  }

  @Test
  void fiftyThousandRowsStayOutOfMemoryAndFormulasStayText() throws IOException {
    Actor unit = cast.story().unit();
    UUID id = orderExport.order(unit, "MANY", "很多行", Map.of());
    var many = new ManyRows();
    var worker = new RunExports(store, List.of(many), List.of(), transactions, event -> {}, now);
    runAll(worker);
    assertThat(exports.finished(unit, id).done()).isEqualTo(ManyRows.ROWS);
    assertThat(many.grown()).isLessThan(24L << 20);
    XSSFSheet sheet = sheet(unit, id);
    assertThat(sheet.getLastRowNum()).isEqualTo(ManyRows.ROWS);
    var cell = sheet.getRow(1).getCell(0);
    assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  private UUID statistics(Actor actor) {
    return orderExport.order(actor, "STATISTICS", "统计", Map.of("year", "2026", "by", "PLAN"));
  }

  /** As many rows as a list may have; measures the heap while they are handed over. */
  private static final class ManyRows implements ExportKind {
    static final int ROWS = OrderExport.MOST_ROWS;
    private final Runnable halfWay;
    private long early;
    private long late;

    ManyRows() {
      this(() -> {});
    }

    ManyRows(Runnable halfWay) {
      this.halfWay = halfWay;
    }

    long grown() {
      return late - early;
    }

    @Override
    public String code() {
      return "MANY";
    }

    @Override
    public List<String> head() {
      return List.of("一", "二", "三");
    }

    @Override
    public int total(ExportOrder order) {
      return ROWS;
    }

    @Override
    public void write(ExportOrder order, Rows rows) {
      for (int i = 0; i < ROWS; i++) {
        rows.add(List.of("=HYPERLINK(\"http://x\")", "第 " + i + " 行", "字".repeat(30)), () -> {});
        if (i == 1_000) {
          early = used();
          halfWay.run();
        } else if (i == ROWS - 1) {
          late = used();
        }
      }
    }

    private static long used() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }
}
