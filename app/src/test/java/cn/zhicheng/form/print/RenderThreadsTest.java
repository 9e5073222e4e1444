package cn.zhicheng.form.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.UnfinishedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever one document does, the next person's is printed, and both people and operations know.
 */
class RenderThreadsTest {
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final byte[] PAPER = {1, 2, 3};
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final AtomicInteger renderers = new AtomicInteger();
  private final List<FailedPrint> told = new CopyOnWriteArrayList<>();
  private final PrintGuard guard = new PrintGuard(told::add);

  @AfterEach
  void letGo() {
    end.countDown();
  }

  private RenderThreads threads(Duration longest, int stuck) {
    return new RenderThreads(
        new RenderLimits(1, longest, stuck),
        () -> {
          renderers.incrementAndGet();
          return this::render;
        });
  }

  private byte[] render(PdfDocument document) throws Exception {
    return switch (document.xhtml()) {
      case "loop" -> endless();
      case "throw" -> throw new IllegalStateException("身份证号 34012319880229005X");
      case "priority" -> new byte[] {(byte) Thread.currentThread().getPriority()};
      case "memory" -> throw new OutOfMemoryError("made up");
      default -> PAPER;
    };
  }

  /** Hears no interruption, as a loop in the layout would not. */
  private byte[] endless() {
    hanging.countDown();
    while (end.getCount() > 0) {
      Thread.onSpinWait();
    }
    return PAPER;
  }

  private static PdfDocument document(String xhtml) {
    var name = new PrintName("专业技术资格评审表", "34202607000123");
    return new PdfDocument(xhtml, name, "0123456789abcdef", Instant.EPOCH, Map.of());
  }

  private byte[] print(RenderThreads threads, String xhtml) {
    PdfDocument document = document(xhtml);
    return guard.print(document.name(), () -> threads.render(document));
  }

  @Test
  void printingTakesWhatRequestsLeave() {
    try (var threads = threads(SHORT, 3)) {
      assertThat(print(threads, "priority")).containsExactly(Thread.MIN_PRIORITY);
    }
  }

  @Test
  void aDocumentThatLoopsIsGivenUpAndTheNextIsPrinted() {
    try (var threads = threads(SHORT, 3)) {
      assertThatThrownBy(() -> print(threads, "loop"))
          .isInstanceOfSatisfying(
              UnfinishedException.class,
              e -> {
                assertThat(e.sentence()).contains("专业技术资格评审表", "没有在规定时间内生成");
                assertThat(e.reference())
                    .matches("[2-9A-Z]{4}-[2-9A-Z]{4}")
                    .isEqualTo(only().reference());
              });
      assertThat(only().trouble()).isEqualTo(PrintTrouble.TOO_LONG);
      assertThat(threads.stuck()).isEqualTo(1);
      assertThat(print(threads, "fine")).isEqualTo(PAPER);
    }
  }

  @Test
  void withTooManyThatHangPrintingStopsAtOnceAndGoesOnWhenOneComesBack() throws Exception {
    try (var threads = threads(SHORT, 1)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> print(threads, "loop")).isInstanceOf(UnfinishedException.class);
      }
      assertThatThrownBy(() -> print(threads, "fine")).isInstanceOf(RenderBusyException.class);
      assertThatThrownBy(() -> print(threads, "fine")).isInstanceOf(RenderBusyException.class);
      assertThat(told)
          .extracting(FailedPrint::trouble)
          .containsExactly(PrintTrouble.TOO_LONG, PrintTrouble.TOO_LONG, PrintTrouble.STOPPED);
      end.countDown();
      while (threads.stuck() > 0) {
        Thread.onSpinWait();
      }
      assertThat(print(threads, "fine")).isEqualTo(PAPER);
    }
  }

  @Test
  void oneThatFailsIsToldWithoutItsMessageAndTheNextIsPrintedWithFreshType() {
    try (var threads = threads(Duration.ofMinutes(1), 3)) {
      assertThatThrownBy(() -> print(threads, "throw"))
          .isInstanceOfSatisfying(
              UnfinishedException.class,
              e -> assertThat(e.sentence()).contains("原因在系统一方").doesNotContain("340123"));
      assertThat(only().trouble()).isEqualTo(PrintTrouble.BROKEN);
      assertThat(only().place())
          .startsWith("IllegalStateException RenderThreadsTest.render:")
          .doesNotContain("340123");
      assertThat(print(threads, "fine")).isEqualTo(PAPER);
      assertThat(print(threads, "fine")).isEqualTo(PAPER);
      assertThat(renderers).hasValue(2);
    }
  }

  @Test
  void oneThatNeedsTooMuchMemoryHarmsOnlyItself() {
    try (var threads = threads(Duration.ofMinutes(1), 3)) {
      assertThatThrownBy(() -> print(threads, "memory")).isInstanceOf(UnfinishedException.class);
      assertThat(only().trouble()).isEqualTo(PrintTrouble.TOO_LARGE);
      assertThat(print(threads, "fine")).isEqualTo(PAPER);
    }
  }

  @Test
  void whoComesToAFullQueueIsToldAtOnceAndWhoWaitsIsServed() throws Exception {
    try (var threads = threads(Duration.ofSeconds(30), 3)) {
      var first =
          CompletableFuture.supplyAsync(() -> print(threads, "loop"), Thread::startVirtualThread);
      hanging.await();
      var waiting =
          IntStream.range(0, RenderLimits.QUEUE + 5)
              .mapToObj(i ->
                  CompletableFuture.supplyAsync(
                      () -> print(threads, "fine"), Thread::startVirtualThread))
              .toList();
      while (waiting.stream().filter(CompletableFuture::isDone).count() < 5) {
        Thread.onSpinWait();
      }
      assertThat(waiting).filteredOn(CompletableFuture::isCompletedExceptionally).hasSize(5);
      assertThat(told).extracting(FailedPrint::trouble).containsExactly(PrintTrouble.CROWDED);
      end.countDown();
      assertThat(first.get()).isEqualTo(PAPER);
      for (var one : waiting) {
        if (!one.isCompletedExceptionally()) {
          assertThat(one.get()).isEqualTo(PAPER);
        }
      }
    }
  }

  @Test
  void whoWaitsWhenTheProductStopsIsLetGo() throws Exception {
    var threads = threads(Duration.ofSeconds(30), 3);
    CompletableFuture.supplyAsync(() -> print(threads, "loop"), Thread::startVirtualThread);
    hanging.await();
    var waiting =
        CompletableFuture.supplyAsync(() -> print(threads, "fine"), Thread::startVirtualThread);
    while (!threads.anybodyWaits()) {
      Thread.onSpinWait();
    }
    threads.close();
    assertThatThrownBy(waiting::get).hasRootCauseInstanceOf(NotPrintedException.class);
  }

  @Test
  void whatWasGivenUpStopsBetweenTwoWords() {
    var breaker = new CjkLineBreaker();
    breaker.setText("没有尽头的一行");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(breaker::next).isInstanceOf(NotPrintedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private FailedPrint only() {
    assertThat(told).hasSize(1);
    return told.getFirst();
  }
}
