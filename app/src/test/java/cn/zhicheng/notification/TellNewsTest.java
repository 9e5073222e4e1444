package cn.zhicheng.notification;

import static cn.zhicheng.schema.Tables.NOTIFICATION_CURSOR;
import static cn.zhicheng.schema.Tables.SMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.schema.tables.records.NotificationCursorRecord;
import cn.zhicheng.shared.Ids;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal is told once, whole and in order, whoever dies or holds it up. */
@ProductTest
class TellNewsTest {
  @Autowired TellNews news;
  @Autowired Echo echo;
  @Autowired EchoTeller teller;
  @Autowired Parked parked;
  @Autowired RetryParked retry;
  @Autowired TransactionTemplate transaction;
  @Autowired StatementCounter statements;
  @Autowired DSLContext db;
  private final UUID person = Ids.next();

  @BeforeEach
  void nothingIsLeft() {
    news.tell();
  }

  @AfterEach
  void wellAgain() {
    teller.deadly.set(false);
    teller.healed.set(false);
  }

  @Test
  void everyLineOnceAndInOrder() {
    echo.lines(person, "一", "二", "三");
    assertThat(news.tell()).isEqualTo(3);
    assertThat(news.tell()).isZero();
    assertThat(echo.told(person)).containsExactly("一", "二", "三");
  }

  @Test
  void whoeverDiesHalfWayHasToldNothingAndTheNextTellsAll() {
    echo.lines(person, "一");
    echo.line(person, EchoTeller.DEADLY, "二");
    echo.lines(person, "三");
    teller.deadly.set(true);
    assertThatThrownBy(news::tell).isInstanceOf(OutOfMemoryError.class);
    assertThat(echo.told(person)).isEmpty();

    teller.deadly.set(false);
    news.tell();
    assertThat(echo.told(person)).containsExactly("一", "二", "三");
  }

  @Test
  void aLineThatCannotBeToldIsPutAsideAndOperationsTryAgain() {
    echo.lines(person, "一", "二");
    echo.line(person, EchoTeller.POISON, "三");
    echo.lines(person, "四");
    assertThat(news.tell()).isEqualTo(4);
    assertThat(echo.told(person)).containsExactly("一", "二", "四");
    assertThat(parked.newest())
        .filteredOn(line -> line.subjectId().equals(person))
        .singleElement()
        .satisfies(line -> assertThat(line.error()).contains("EchoTeller", "cannot be told"));

    assertThat(retry.retry()).isZero();
    teller.healed.set(true);
    assertThat(retry.retry()).isEqualTo(1);
    assertThat(echo.told(person)).containsExactly("一", "二", "四", "三");
    assertThat(parked.newest()).noneMatch(line -> line.subjectId().equals(person));
  }

  @Test
  void aTellerWhoseStatementFailsSpoilsNobodyElsesLine() {
    UUID other = Ids.next();
    echo.lines(person, "一");
    echo.line(other, EchoTeller.BAD_SQL, "二");
    echo.lines(person, "三");
    assertThat(news.tell()).isEqualTo(3);
    assertThat(echo.told(person)).containsExactly("一", "三");
    assertThat(echo.told(other)).isEmpty();
  }

  @Test
  void ofTwoTellersAtOnceNobodyTellsTwice() throws InterruptedException {
    echo.many(person, 1200);
    assertThat(AtOnce.both(news::tell, news::tell)).containsOnlyNulls();
    news.tell();
    assertThat(echo.told(person))
        .containsExactlyElementsOf(IntStream.range(0, 1200).mapToObj(String::valueOf).toList());
  }

  @Test
  void aTransactionThatStaysOpenLosesNothing() {
    UUID quick = Ids.next();
    transaction.executeWithoutResult(open -> {
      echo.write(person, "SAY", "slow, one");
      CompletableFuture.runAsync(
              () -> {
                echo.lines(quick, "quick");
                news.tell();
              })
          .join();
      assertThat(echo.told(quick)).as("waits for the older transaction").isEmpty();
      echo.write(person, "SAY", "slow, two");
    });
    assertThat(news.tell()).isEqualTo(3);
    assertThat(echo.told(person)).containsExactly("slow, one", "slow, two");
    assertThat(echo.told(quick)).containsExactly("quick");
  }

  @Test
  void tenThousandLinesTakeAsManyStatementsAsTheirBatches() {
    echo.many(person, 10_000);
    statements.take();
    assertThat(news.tell()).isEqualTo(10_000);
    int batches = 10_000 / TellNews.BATCH;
    // Place, lines, messages, place; at the end once more, to find nothing.
    assertThat(statements.take()).isLessThanOrEqualTo(batches * 4 + 3);
    assertThat(echo.told(person)).hasSize(10_000).doesNotHaveDuplicates();
  }

  /**
   * What is delivered again, and behind what came later, shows once, in the inbox and on phones.
   */
  @Test
  void whatIsToldAgainAndOutOfOrderShowsOnce() {
    echo.lines(person, "一", "二");
    NotificationCursorRecord place = place();
    echo.lines(person, "三", "四");
    news.tell();
    List<String> told = echo.told(person);
    int texts = db.fetchCount(SMS);
    db.update(NOTIFICATION_CURSOR)
        .set(NOTIFICATION_CURSOR.XID, place.getXid())
        .set(NOTIFICATION_CURSOR.JOURNAL_ID, place.getJournalId())
        .execute();
    assertThat(news.tell()).as("delivered again").isGreaterThanOrEqualTo(2);
    db.execute(
        "INSERT INTO notification_parked (journal_id, error, parked_at) SELECT id, 'again', now()"
            + " FROM journal_entry WHERE subject_id = ? AND reason = '一'",
        person);
    assertThat(retry.retry()).as("behind what came later").isEqualTo(1);
    assertThat(echo.told(person)).isEqualTo(told).containsExactly("一", "二", "三", "四");
    assertThat(db.fetchCount(SMS)).isEqualTo(texts);
  }

  private NotificationCursorRecord place() {
    news.tell();
    return db.selectFrom(NOTIFICATION_CURSOR).fetchSingle();
  }

  @Test
  void aDatabasePutBackIntoAnotherServerGoesOn() {
    echo.lines(person, "before");
    news.tell();
    db.update(NOTIFICATION_CURSOR).set(NOTIFICATION_CURSOR.XID, 1L << 50).execute();
    echo.lines(person, "after");
    news.tell();
    assertThat(echo.told(person)).containsExactly("before", "after");
  }
}
