package cn.zhicheng.export;

import cn.zhicheng.shared.Busy;
import cn.zhicheng.shared.ReferenceNumber;
import cn.zhicheng.shared.UnfinishedException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes lists and files, one after the other. A process that dies leaves its order behind; after
 * some silence another one starts it over, a few times.
 */
@Component
public class RunExports {
  private static final Logger LOG = LoggerFactory.getLogger(RunExports.class);
  private static final int MOST_ATTEMPTS = 3;
  private final ExportJobStore store;
  private final Map<String, ExportKind> kinds;
  private final Map<String, ExportMaker> makers;
  private final TransactionTemplate own;
  private final TransactionTemplate reading;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private volatile boolean stopping;

  RunExports(
      ExportJobStore store,
      List<ExportKind> kinds,
      List<ExportMaker> makers,
      PlatformTransactionManager all,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.kinds = kinds.stream().collect(Collectors.toMap(ExportKind::code, Function.identity()));
    this.makers = makers.stream().collect(Collectors.toMap(ExportMaker::code, Function.identity()));
    this.own = new TransactionTemplate(all);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.reading = new TransactionTemplate(all);
    this.reading.setReadOnly(true);
    this.events = events;
    this.clock = clock;
  }

  /** Makes the oldest that waits; false when none does. */
  public boolean runOne() {
    if (stopping) {
      return false;
    }
    store.removeExpired(clock.instant());
    Optional<ExportOrder> taken = store.take(clock.instant());
    taken.ifPresent(this::run);
    return taken.isPresent();
  }

  /** This node ends: what is being made is given back at its next step, and nothing is begun. */
  void stop() {
    stopping = true;
  }

  /**
   * @throws NodeEndsException when this node is asked to end
   */
  private void goOn() {
    if (stopping) {
      throw new NodeEndsException();
    }
  }

  private void run(ExportOrder order) {
    try {
      store.removeParts(order);
      if (!made(order)) {
        failed(order, "");
      }
    } catch (NodeEndsException e) {
      store.release(order);
    } catch (OvertakenException e) {
      LOG.warn("Export {} of kind {} is made by another worker", order.id(), order.kind(), e);
    } catch (UnfinishedException e) {
      LOG.warn(
          "Export {} of kind {} failed for want of {}", order.id(), order.kind(), e.reference());
      failed(order, told(e.sentence(), e.reference()));
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      brokeOff(order, e);
    }
  }

  /**
   * What the absence of database or files broke off, or want of room, stays as if its worker had
   * died, and is taken up again; all else failed for good.
   */
  private void brokeOff(ExportOrder order, Throwable why) {
    String passing = Busy.brokeOff(why);
    if (passing != null) {
      LOG.warn("Export {} of kind {} waits: {}", order.id(), order.kind(), passing);
      return;
    }
    String reference = ReferenceNumber.next();
    LOG.error("Export {} of kind {} failed: {}", order.id(), order.kind(), reference, why);
    failed(order, told("这个文件没有生成，原因在系统一方，不是您的操作有误。", reference));
    events.publishEvent(new ExportFailed(order.title(), reference, why));
  }

  private boolean made(ExportOrder order) throws IOException {
    ExportKind kind = kinds.get(order.kind());
    ExportMaker maker = makers.get(order.kind());
    if (order.attempt() > MOST_ATTEMPTS) {
      return false;
    }
    if (kind != null) {
      return new ListWork(store, own, reading, clock, order, this::goOn).made(kind);
    }
    if (maker == null) {
      return false;
    }
    new FileWork(store, own, clock, order, this::goOn).make(maker);
    return true;
  }

  private static String told(String sentence, String reference) {
    return sentence + "申报材料都在，没有丢失。事件编号 " + reference + "。";
  }

  private void failed(ExportOrder order, String note) {
    store.removeParts(order);
    store.end(order, ExportState.FAILED, 0, 0, note);
  }
}
