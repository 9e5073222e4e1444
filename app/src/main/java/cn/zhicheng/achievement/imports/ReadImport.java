package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.Field;
import cn.zhicheng.achievement.entry.ImportRules;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.shared.Busy;
import cn.zhicheng.sheet.SheetFile;
import cn.zhicheng.sheet.UnfitSheetException;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a kept file row by row, checks each and stages it, in pieces of their own transactions.
 * Begun anew it begins from the first row, so that a crash or another run costs nothing.
 */
@Component
public class ReadImport {
  private static final Logger LOG = LoggerFactory.getLogger(ReadImport.class);
  private final ImportStore store;
  private final StagedRows rows;
  private final ImportTargets targets;
  private final ImportRules rules;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReadImport(
      ImportStore store,
      StagedRows rows,
      ImportTargets targets,
      ImportRules rules,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.targets = targets;
    this.rules = rules;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Reads it to its end, unless another run has taken over; every outcome is written down. What the
   * database's absence broke off is read on after its silence, as if this process had died.
   */
  public void read(UUID id, UUID run) {
    LibraryImport list = store.readBy(id, run).orElse(null);
    if (list == null) {
      return;
    }
    try {
      staged(list);
    } catch (UnfitSheetException unfit) {
      store.end(id, run, ImportState.UNFIT, Counts.NONE, unfit.sentence());
    } catch (OvertakenException overtaken) {
      LOG.info("Import {} is read by another run, or by nobody any more", id);
    } catch (RuntimeException failed) {
      String passing = Busy.brokeOff(failed);
      if (passing != null) {
        LOG.warn("Import {} waits to be read on: {}", id, passing);
        return;
      }
      LOG.error("Import {} broke off", id, failed);
      store.end(id, run, ImportState.INTERRUPTED, Counts.NONE, "");
    }
  }

  private void staged(LibraryImport list) throws UnfitSheetException {
    ImportTarget target = targets.of(list);
    rows.forget(list.id());
    Counts counts;
    try (SheetFile sheet = SheetFile.open(store.content(list.id()), target.limits());
        var staging = new Staging(list, target, rules, rows, store, transaction, clock)) {
      sheet.read(target.name(), staging);
      counts = staging.finish();
    }
    transaction.executeWithoutResult(status -> {
      int known = known(list, target);
      Counts told = new Counts(counts.good() - known, counts.bad(), known);
      store.end(list.id(), list.run(), ImportState.READY, told, "");
    });
  }

  private int known(LibraryImport list, ImportTarget target) {
    LibraryEntry entry = target.entry();
    if (entry != null) {
      return rows.markRows(list.id(), entry.id());
    }
    String unique =
        target.fields().stream().filter(Field::unique).map(Field::key).findFirst().orElse(null);
    return rows.markEntries(list.id(), list.personId(), list.category(), unique);
  }
}
