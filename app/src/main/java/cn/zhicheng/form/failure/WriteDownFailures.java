package cn.zhicheng.form.failure;

import cn.zhicheng.export.ExportFailed;
import cn.zhicheng.form.print.FailedPrint;
import cn.zhicheng.form.print.FailedPrints;
import cn.zhicheng.form.print.FailurePlace;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.print.PrintTrouble;
import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Ids;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what was not printed, with its line in the journal, in a transaction of its own. */
@Component
class WriteDownFailures implements FailedPrints {
  /** What the journal calls one. */
  static final String SUBJECT = "PRINT_FAILURE";

  private static final Logger LOG = LoggerFactory.getLogger(WriteDownFailures.class);
  private final PrintFailureStore store;
  private final Journal journal;
  private final TransactionTemplate own;
  private final Clock clock;

  WriteDownFailures(
      PrintFailureStore store, Journal journal, PlatformTransactionManager all, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.own = new TransactionTemplate(all);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  @Override
  public void add(FailedPrint failed) {
    try {
      own.executeWithoutResult(status -> write(failed));
    } catch (RuntimeException e) {
      LOG.error("Print failure {} is in this log only", failed.reference(), e);
    }
  }

  /** Files and lists of the background, whatever they failed of. */
  @EventListener
  void failed(ExportFailed export) {
    PrintTrouble trouble =
        export.failure() instanceof Error ? PrintTrouble.TOO_LARGE : PrintTrouble.BROKEN;
    int end = export.title().lastIndexOf('_');
    var name =
        end < 0
            ? new PrintName(export.title(), "")
            : new PrintName(export.title().substring(0, end), export.title().substring(end + 1));
    add(new FailedPrint(export.reference(), name, trouble, FailurePlace.of(export.failure())));
  }

  private void write(FailedPrint failed) {
    UUID id = Ids.next();
    store.add(id, failed, clock.instant());
    journal.write(
        By.system(),
        Entry.of(SUBJECT, id, "FAIL")
            .with(
                Map.of(
                    "reference",
                    failed.reference(),
                    "kind",
                    failed.name().kind(),
                    "number",
                    failed.name().number(),
                    "trouble",
                    failed.trouble().name())));
  }
}
