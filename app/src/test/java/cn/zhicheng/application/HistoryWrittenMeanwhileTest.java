package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.testing.ProductTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Between loading an application and writing the decision somebody writes into its history: the
 * decision goes behind it, with one line of its own, in a transaction and without one.
 */
@ProductTest
class HistoryWrittenMeanwhileTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired AuditStore audits;
  @Autowired Journal journal;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext db;

  private final CountDownLatch written = new CountDownLatch(1);
  private Cast.Story story;

  @BeforeEach
  void begun() {
    story = cast.story();
  }

  @Test
  void anOpinionThatStandsAlone() throws InterruptedException {
    passedMeanwhile(story.department());
  }

  @Test
  void anOpinionWithProofs() throws InterruptedException {
    passedMeanwhile(story.unit());
  }

  private void passedMeanwhile(Actor body) throws InterruptedException {
    climb.to(story, body);
    int step = climb.now(story).step();
    var other = CompletableFuture.runAsync(() -> note(body));
    written.await();
    climb.pass(story, body);
    other.join();
    assertThat(climb.now(story).step()).isEqualTo(step + 1);
    assertThat(audits.of(story.application())).filteredOn(a -> a.seq() == step).hasSize(1);
    var lines = journal.of(Application.SUBJECT, story.application());
    assertThat(lines.subList(lines.size() - 2, lines.size()))
        .extracting(JournalLine::action)
        .containsExactly("NOTE", "PASS");
    assertThat(journal.intact(Application.SUBJECT, story.application())).isTrue();
  }

  /** Written, and kept only when somebody waits for it. */
  private void note(Actor body) {
    transaction.executeWithoutResult(status -> {
      journal.write(body.by(), Entry.of(Application.SUBJECT, story.application(), "NOTE"));
      written.countDown();
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!awaited() && System.nanoTime() < end) {
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
      }
      assertThat(awaited()).isTrue();
    });
  }

  private boolean awaited() {
    return db.resultQuery(
            "SELECT EXISTS (SELECT FROM pg_stat_activity"
                + " WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)))")
        .fetchSingle()
        .get(0, Boolean.class);
  }
}
