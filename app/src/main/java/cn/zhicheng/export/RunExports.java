package cn.zhicheng.export;

import cn.zhicheng.sheet.ListSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the lists, one after the other. A process that dies leaves its order behind; after some
 * silence another one starts it over.
 */
@Component
public class RunExports {
  private static final Logger LOG = LoggerFactory.getLogger(RunExports.class);
  private static final int ROUND = 500;
  private final ExportJobStore store;
  private final Map<String, ExportKind> kinds;
  private final TransactionTemplate own;
  private final TransactionTemplate reading;
  private final Clock clock;

  RunExports(
      ExportJobStore store, List<ExportKind> kinds, PlatformTransactionManager all, Clock clock) {
    this.store = store;
    this.kinds = kinds.stream().collect(Collectors.toMap(ExportKind::code, Function.identity()));
    this.own = new TransactionTemplate(all);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.reading = new TransactionTemplate(all);
    this.reading.setReadOnly(true);
    this.clock = clock;
  }

  /** Makes the oldest list that waits; false when none does. */
  public boolean runOne() {
    store.removeExpired(clock.instant());
    Optional<ExportOrder> taken = store.take(clock.instant());
    taken.ifPresent(this::run);
    return taken.isPresent();
  }

  private void run(ExportOrder order) {
    ExportKind kind = kinds.get(order.kind());
    try (var sheet = new ListSheet("名单", kind == null ? List.of() : kind.head())) {
      if (kind == null || !filled(order, kind, sheet)) {
        store.end(order, ExportState.FAILED, 0, 0);
        return;
      }
      own.executeWithoutResult(status -> {
        if (!keep(order, sheet)) {
          status.setRollbackOnly();
        }
      });
    } catch (IOException | RuntimeException e) {
      LOG.error("Export {} of kind {} failed", order.id(), order.kind(), e);
      store.end(order, ExportState.FAILED, 0, 0);
    }
  }

  /** Whether all rows were written; false when another worker has taken over meanwhile. */
  private boolean filled(ExportOrder order, ExportKind kind, ListSheet sheet) {
    int total = kind.total(order);
    var seen = new ArrayList<Runnable>();
    boolean[] mine = {store.progress(order, 0, total, clock.instant())};
    reading.executeWithoutResult(status ->
        kind.write(
            order,
            (cells, look) -> {
              sheet.add(cells);
              seen.add(look);
              if (seen.size() == ROUND) {
                mine[0] &= round(order, seen, sheet.rows(), total);
              }
            }));
    return mine[0] && round(order, seen, sheet.rows(), total);
  }

  /** Notes the looks and how far it is, in one transaction of its own. */
  private boolean round(ExportOrder order, List<Runnable> seen, int done, int total) {
    Boolean mine =
        own.execute(status -> {
          seen.forEach(Runnable::run);
          return store.progress(order, done, Math.max(done, total), clock.instant());
        });
    seen.clear();
    return Boolean.TRUE.equals(mine);
  }

  private boolean keep(ExportOrder order, ListSheet sheet) {
    var parts = new PartsStream((content, part) -> store.addPart(order.id(), part, content));
    try (parts) {
      sheet.write(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return store.end(order, ExportState.DONE, sheet.rows(), parts.written());
  }
}
