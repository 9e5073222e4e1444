package cn.zhicheng.notification;

import static cn.zhicheng.schema.Tables.NOTIFICATION;

import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalBatch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes lines for {@link EchoTeller}, and reads what came of them. */
@Component
class Echo {
  private final Journal journal;
  private final JournalBatch batch;
  private final TransactionTemplate transaction;
  private final DSLContext db;

  Echo(Journal journal, JournalBatch batch, TransactionTemplate transaction, DSLContext db) {
    this.journal = journal;
    this.batch = batch;
    this.transaction = transaction;
    this.db = db;
  }

  static Entry entry(UUID person, String action, String reason) {
    return new Entry(EchoTeller.SUBJECT, person, action, null, null, reason, Map.of());
  }

  /** Each in its own transaction. */
  void lines(UUID person, String... reasons) {
    Arrays.stream(reasons).forEach(reason -> line(person, "SAY", reason));
  }

  void line(UUID person, String action, String reason) {
    transaction.executeWithoutResult(t -> write(person, action, reason));
  }

  /** In the caller's transaction. */
  void write(UUID person, String action, String reason) {
    journal.write(By.system(), entry(person, action, reason));
  }

  /** So many of one person in one transaction. */
  void many(UUID person, int number) {
    transaction.executeWithoutResult(t ->
        batch.write(
            By.system(),
            IntStream.range(0, number).mapToObj(i -> entry(person, "SAY", "" + i)).toList()));
  }

  /** What a person was told, in the order of the inbox, the oldest first. */
  List<String> told(UUID person) {
    return db.select(NOTIFICATION.SENTENCE)
        .from(NOTIFICATION)
        .where(NOTIFICATION.RECIPIENT_ID.eq(person))
        .orderBy(NOTIFICATION.ID)
        .fetch(NOTIFICATION.SENTENCE);
  }
}
