package cn.zhicheng.ops.seal;

import cn.zhicheng.journal.JournalDigest;
import cn.zhicheng.ops.RefusedCommandException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was written to the journal since the last seal. The last minutes are left to the next
 * one, so that no line that commits late falls into a stretch that is sealed.
 */
@Component
public class SealJournal {
  private static final Duration SETTLED = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private final JournalDigest journal;
  private final SealBook book;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SealJournal(JournalDigest journal, SealBook book, TransactionTemplate transaction, Clock clock) {
    this.journal = journal;
    this.book = book;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Where seals are kept. */
  public Path file() {
    return book.file();
  }

  /**
   * Seals; empty when nothing was written since.
   *
   * @throws RefusedCommandException while a transaction from before is open: its lines may still
   *     come
   */
  public Optional<Seal> seal() {
    List<Seal> before = book.all();
    Seal last = before.isEmpty() ? new Seal(clock.instant(), 0, 0, 0, "") : before.getLast();
    long to = journal.newest(clock.instant().minus(SETTLED));
    if (to <= last.to()) {
      return Optional.empty();
    }
    if (!journal.settled(PATIENCE)) {
      throw new RefusedCommandException("有操作一直没有写完，暂时不能封存，请过一会儿再运行。");
    }
    var stretch =
        Objects.requireNonNull(
            transaction.execute(status -> journal.of(last.to(), to, last.hash())));
    var seal = new Seal(clock.instant(), last.to(), to, stretch.lines(), stretch.hash());
    book.add(seal);
    return Optional.of(seal);
  }
}
