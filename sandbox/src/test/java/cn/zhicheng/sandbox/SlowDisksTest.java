package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The disks of the files and of the database take long to keep what is forced to them: whoever
 * saves or reads is served or asked to come again, and nothing that was acknowledged is lost.
 */
@Tag("fault")
class SlowDisksTest {
  private static final FaultWorld WORLD = FaultWorld.once();
  private static final Duration DELAY = Duration.ofMillis(300);
  private static final Duration SOON = Duration.ofSeconds(180);
  private static final int FILES = 2;
  private static final List<String> PEOPLE =
      List.of(
          ("zhouqin wuxiaolan xuhaiyan sunjianhua zhengyue linruoxi heyunfang tangwei maxiulan guyu"
                  + " dingyuan luojing qianweimin shenpeng hanyu caoxuemei pengbo dengli weiguang"
                  + " jianglin yangbin ayiguli lijie zhuxinyi lvmeng gaoyang xiaowenbin fengke"
                  + " chenglan yaojun")
              .split(" "));
  private static final List<String> BROKEN = new CopyOnWriteArrayList<>();
  private final List<Saver> savers = new ArrayList<>();

  /** Sends files in pieces, one after the other, and looks at pages in between. */
  private static final class Saver {
    private final Visitor visitor;
    private final List<byte[]> files = new ArrayList<>();
    private final List<String> acknowledged = new ArrayList<>();

    Saver(String account) throws Exception {
      visitor = WORLD.visitor();
      visitor.signOn("PERSON", account);
      visitor.page("/library/PAPER/import");
    }

    void save() {
      try {
        for (int i = 0; i < FILES; i++) {
          byte[] file = SampleUploads.pdf();
          files.add(file);
          String id = begun(file);
          assertThat(served(() -> piece(id, file)).body()).contains("\"offset\":" + file.length);
          served(() -> visitor.posted("/uploads/" + id + "/finish", Map.of()));
          acknowledged.add(id);
          served(() -> visitor.get("/library"));
        }
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    /** As upload.js does: told that a piece is here already, it asks where to go on. */
    private HttpResponse<String> piece(String id, byte[] file) throws Exception {
      HttpResponse<String> answer = visitor.posted("/uploads/" + id + "/0", file);
      return answer.statusCode() == 409 ? visitor.get("/uploads/" + id) : answer;
    }

    private String begun(byte[] file) throws Exception {
      var form = Map.of("name", "证书.pdf", "size", file.length + "");
      return served(() -> visitor.posted("/uploads", form))
          .body()
          .replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }
  }

  /**
   * Comes again as often as it is told to, also while a file that it asked for before is still
   * being kept; and, as browsers do, on a new connection where a kept one had ended.
   */
  private static HttpResponse<String> served(Callable<HttpResponse<String>> request)
      throws Exception {
    return Await.until(
        "it is served",
        SOON,
        () -> {
          HttpResponse<String> answer;
          try {
            answer = request.call();
          } catch (IOException closed) {
            BROKEN.add(closed.toString());
            return null;
          }
          if (answer.statusCode() == 409 && answer.body().contains("FINISHING")) {
            return null;
          }
          boolean again = answer.statusCode() == 503;
          assertThat(answer.statusCode()).as(answer.body()).isIn(200, 503);
          assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(again);
          return again ? null : answer;
        });
  }

  @AfterEach
  void everyInvariantHolds() {
    OpsRun check = WORLD.check();
    assertThat(check.said()).contains("全部通过").doesNotContain("不通过");
  }

  @Test
  void thirtyPeopleSaveAndLookAtPages() throws Exception {
    assumeTrue(SlowDisk.possible(), "strace is missing, or may not hold processes");
    WORLD.mended(WORLD.visitor());
    for (String account : PEOPLE) {
      savers.add(new Saver(account));
    }
    Saver one = savers.getFirst();
    try (SlowDisk files = WORLD.slowFiles(DELAY);
        SlowDisk database = WORLD.slowDatabase(DELAY)) {
      CompletableFuture.allOf(
              savers.stream()
                  .map(saver -> CompletableFuture.runAsync(saver::save, Thread::startVirtualThread))
                  .toArray(CompletableFuture[]::new))
          .get(SOON.toSeconds() * 2, TimeUnit.SECONDS);
      assertThat(BROKEN)
          .as("connections that ended without an answer")
          .hasSizeLessThanOrEqualTo(PEOPLE.size());
      assertThat(files.waits()).isGreaterThanOrEqualTo(PEOPLE.size() * FILES);
      assertThat(database.waits()).isGreaterThanOrEqualTo(FILES);
      assertThat(beginning(one)).as("slow").isGreaterThan(DELAY);
    }
    Await.until("fast again", SOON, () -> beginning(one).compareTo(DELAY) < 0 ? true : null);
    for (Saver saver : savers) {
      assertThat(saver.acknowledged).hasSize(FILES);
      for (int i = 0; i < FILES; i++) {
        byte[] file = saver.files.get(i);
        String id = saver.acknowledged.get(i);
        assertThat(saver.visitor.bytes("/documents/" + id).body()).isEqualTo(file);
        assertThat(WORLD.db().fetchCount(DOCUMENT, DOCUMENT.SHA256.eq(SampleUploads.hash(file))))
            .as("once")
            .isEqualTo(1);
      }
    }
  }

  /** How long beginning to send a file takes: one commit. */
  private static Duration beginning(Saver one) throws Exception {
    long before = System.nanoTime();
    one.begun(new byte[9]);
    return Duration.ofNanos(System.nanoTime() - before);
  }
}
