package cn.zhicheng.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

/** Files made in the background: kept piece by piece, downloaded in ranges, with what to know. */
@ProductTest
class ExportedFileTest {
  private static final int SIZE = 3 * PartsStream.PIECE + 1_000;
  private static final byte[] CONTENT = new byte[SIZE];

  static {
    new Random(7).nextBytes(CONTENT);
  }

  @Autowired Cast cast;
  @Autowired ExportJobStore store;
  @Autowired Exports exports;
  @Autowired RunExports queue;
  @Autowired Pages pages;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired PlatformTransactionManager transactions;

  @BeforeEach
  void nothingElseWaits() {
    boolean more;
    do {
      more = queue.runOne();
    } while (more);
  }

  private UUID ordered(Actor actor, ExportMaker maker) {
    var orders = new OrderExport(store, List.of(maker), clock);
    return orders.order(actor, maker.code(), "全部材料", Map.of());
  }

  private void run(ExportMaker maker) {
    new RunExports(store, List.of(), List.of(maker), transactions, event -> {}, clock).runOne();
  }

  private MockHttpServletResponse range(Actor actor, String file, String range) throws Exception {
    return mvc.perform(get(file).header("Range", range).with(SignedOn.as(actor)))
        .andReturn()
        .getResponse();
  }

  @Test
  void aDownloadThatBrokeOffGoesOnWhereItStopped() throws Exception {
    Actor unit = cast.story().unit();
    UUID id = ordered(unit, new Random7());
    run(new Random7());
    String file = exports.finished(unit, id).href();
    int broken = PartsStream.PIECE + 17;
    var first = range(unit, file, "bytes=0-" + (broken - 1));
    var second = range(unit, file, "bytes=" + broken + "-");
    assertThat(first.getStatus()).isEqualTo(206);
    assertThat(second.getStatus()).isEqualTo(206);
    assertThat(second.getHeader("Content-Range"))
        .isEqualTo("bytes " + broken + "-" + (SIZE - 1) + "/" + SIZE);
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(first.getContentAsByteArray());
    whole.writeBytes(second.getContentAsByteArray());
    assertThat(whole.toByteArray()).isEqualTo(CONTENT);
    var both = range(unit, file, "bytes=0-9,100-109");
    assertThat(both.getContentType()).startsWith("multipart/byteranges");
    assertThat(range(unit, file, "bytes=" + SIZE + "-").getStatus()).isEqualTo(416);
    assertThat(mvc.perform(get(file).with(SignedOn.as(unit))).andReturn().getResponse())
        .satisfies(all -> {
          assertThat(all.getHeader("Accept-Ranges")).isEqualTo("bytes");
          assertThat(all.getContentAsByteArray()).isEqualTo(CONTENT);
        });
  }

  @Test
  void whatIsSkippedIsNotFetched() throws IOException {
    var fetched = new java.util.ArrayList<Integer>();
    try (var in =
        new PiecesStream(
            SIZE,
            piece -> {
              fetched.add(piece);
              int from = piece * PartsStream.PIECE;
              return Arrays.copyOfRange(CONTENT, from, Math.min(SIZE, from + PartsStream.PIECE));
            })) {
      assertThat(in.skip(2L * PartsStream.PIECE)).isEqualTo(2L * PartsStream.PIECE);
      assertThat(in.read()).isEqualTo(CONTENT[2 * PartsStream.PIECE] & 0xFF);
    }
    assertThat(fetched).containsExactly(2);
  }

  @Test
  void anIndividualHasTheirsAloneAndReadsWhatIsWrongWithIt() {
    var story = cast.story();
    UUID id = ordered(story.applicant(), new Random7());
    run(new Random7());
    var page = pages.get(story.applicant(), "/exports");
    assertThat(page.text()).contains("全部材料", "2 份", "一个附件没有收录。");
    String file = "/exports/" + id + "/file.zip";
    assertThat(page.has("a[href=" + file + "]")).isTrue();
    assertThat(pages.get(story.unit(), file).status()).isEqualTo(404);
    assertThat(pages.get(cast.another(story, "胡㛃").applicant(), file).status()).isEqualTo(404);
    assertThat(pages.get(story.applicant(), "/exports/" + id + "/file.xlsx").status())
        .isEqualTo(404);
  }

  @Test
  void whatFailsHalfwayLeavesNoPiecesBehind() {
    Actor unit = cast.story().unit();
    var failing =
        new Random7() {
          @Override
          public void make(ExportOrder order, Work work, OutputStream to) throws IOException {
            super.make(order, work, to);
            throw new IOException("disk full");
          }
        };
    UUID id = ordered(unit, failing);
    run(failing);
    assertThat(exports.of(unit).getFirst().state()).isEqualTo(ExportState.FAILED);
    assertThat(exports.of(unit).getFirst().note())
        .contains("没有生成", "没有丢失")
        .containsPattern("事件编号 [2-9A-Z]{4}-[2-9A-Z]{4}");
    assertThat(store.part(id, 0)).isNull();
  }

  @Test
  void anOvertakenWorkerStops() {
    Actor unit = cast.story().unit();
    UUID id = ordered(unit, new Random7());
    ExportOrder first = store.take(clock.instant()).orElseThrow();
    ExportOrder later = store.take(clock.instant().plusSeconds(600)).orElseThrow();
    assertThat(later.id()).isEqualTo(id);
    assertThat(store.addPart(first, 0, CONTENT)).isFalse();
    assertThat(store.addPart(later, 0, new byte[] {1})).isTrue();
    store.end(later, ExportState.FAILED, 0, 0, "");
  }

  /** Four pieces of noise. */
  private static class Random7 implements ExportMaker {
    @Override
    public String code() {
      return "NOISE";
    }

    @Override
    public ExportEnding ending() {
      return ExportEnding.ZIP;
    }

    @Override
    public String counted() {
      return "份";
    }

    @Override
    public void make(ExportOrder order, Work work, OutputStream to) throws IOException {
      work.step(1, 2);
      to.write(CONTENT);
      work.tell("一个附件没有收录。");
      work.step(2, 2);
    }
  }
}
