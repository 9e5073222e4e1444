package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * People save one text after the other while product or database are killed at any moment: the last
 * text that was acknowledged is kept, or the one after it, of which nobody learned any more.
 */
@Tag("fault")
class AcknowledgedSavingTest {
  private static final FaultWorld WORLD = FaultWorld.once();
  private static final List<String> PEOPLE = List.of("linruoxi", "pengbo", "chenglan");
  private static final int ENOUGH = 25;
  private final List<Writer> writers = new ArrayList<>();
  private Visitor anybody;

  /** Types 「第 n 稿」 into the summary of their own application, again and again. */
  private static final class Writer {
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Visitor visitor;
    private final String section;
    private String version;

    Writer(String account) throws Exception {
      visitor = WORLD.visitor();
      visitor.signOn("PERSON", account);
      section = "/applications/" + Visitor.application(visitor) + "/sections/SUMMARY";
      version = Visitor.version(visitor.page(section)).get("version");
    }

    /** Until somebody is gone. */
    void write() {
      for (int draft = acknowledged.get() + 1; saved(draft); draft++) {
        acknowledged.set(draft);
      }
    }

    private boolean saved(int draft) {
      try {
        HttpResponse<String> answer =
            visitor.posted(
                section + "/autosave",
                Map.of("version", version, "field", "SUMMARY", "value", text(draft)));
        if (answer.statusCode() != 200) {
          return false;
        }
        version = answer.body().replaceAll(".*\"version\":(\\d+).*", "$1");
        return true;
      } catch (java.io.IOException gone) {
        return false;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    private static String text(int draft) {
      return "第 " + draft + " 稿";
    }

    /** What a page shows now. */
    String kept() throws Exception {
      var page = visitor.page(section);
      version = Visitor.version(page).get("version");
      return page.select("textarea[name=SUMMARY]").text();
    }
  }

  @AfterEach
  void everyInvariantHolds() {
    OpsRun check = WORLD.check();
    assertThat(check.said()).contains("全部通过").doesNotContain("不通过");
  }

  @ParameterizedTest
  @EnumSource
  void isKept(KilledInTheMiddleTest.Victim victim) throws Exception {
    anybody = WORLD.visitor();
    WORLD.mended(anybody);
    for (String account : PEOPLE) {
      writers.add(new Writer(account));
    }
    var writing =
        CompletableFuture.allOf(
            writers.stream()
                .map(writer -> CompletableFuture.runAsync(writer::write))
                .toArray(CompletableFuture[]::new));
    Await.until(
        "everybody is at it",
        Duration.ofSeconds(60),
        () ->
            writers.stream().allMatch(writer -> writer.acknowledged.get() > ENOUGH) ? true : null);
    if (victim == KilledInTheMiddleTest.Victim.PRODUCT) {
      WORLD.product().kill();
    } else {
      WORLD.killDatabase();
    }
    writing.get(60, TimeUnit.SECONDS);
    WORLD.mended(anybody);
    for (Writer writer : writers) {
      int last = writer.acknowledged.get();
      assertThat(writer.kept()).isIn(Writer.text(last), Writer.text(last + 1));
      assertThat(writer.saved(last + 2)).as("goes on").isTrue();
      assertThat(writer.kept()).isEqualTo(Writer.text(last + 2));
    }
  }
}
