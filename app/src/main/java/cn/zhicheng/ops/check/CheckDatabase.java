package cn.zhicheng.ops.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at every invariant on one state of the database: what is written meanwhile is not seen, and
 * nobody waits for the check.
 */
@Component
public class CheckDatabase {
  private final SqlInvariants rows;
  private final List<Invariant> others;
  private final TransactionTemplate snapshot;

  CheckDatabase(
      SqlInvariants rows, List<Invariant> others, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.others = others;
    snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Every invariant, in the order they are looked at. */
  public List<Invariant> invariants() {
    var all = new ArrayList<>(others);
    all.addAll(rows.all());
    return all;
  }

  /**
   * Looks at all of them.
   *
   * @param each is told of every one as soon as it was looked at
   */
  public List<Checked> check(FileDepth files, Consumer<Checked> each) {
    var all = new ArrayList<Checked>();
    snapshot.executeWithoutResult(status ->
        invariants()
            .forEach(invariant -> {
              Checked checked = look(invariant, files);
              each.accept(checked);
              all.add(checked);
            }));
    return all;
  }

  private static Checked look(Invariant invariant, FileDepth files) {
    long began = System.nanoTime();
    var offences = new Offences();
    long looked = invariant.look(files, offences);
    return new Checked(
        invariant.name(),
        looked,
        offences.count(),
        offences.first(),
        offences.notes(),
        Duration.ofNanos(System.nanoTime() - began));
  }
}
