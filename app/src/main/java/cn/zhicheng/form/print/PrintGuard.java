package cn.zhicheng.form.print;

import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ReferenceNumber;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.UnfinishedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stands around everything that prints: what fails is told to the person with a number, and to
 * operations under the same number. A crowd is told to operations once a minute.
 */
@Component
public class PrintGuard {
  private static final Logger LOG = LoggerFactory.getLogger(PrintGuard.class);
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private final FailedPrints failures;
  private final AtomicLong crowded = new AtomicLong(System.nanoTime() - MINUTE);

  public PrintGuard(FailedPrints failures) {
    this.failures = failures;
  }

  /**
   * Prints.
   *
   * @throws UnfinishedException when it failed, with the number to name
   * @throws RefusedException as the work throws it, e.g. FORM_BUSY
   */
  public byte[] print(PrintName name, Callable<byte[]> work) {
    try {
      return work.call();
    } catch (RenderBusyException e) {
      busy(name, e);
      throw e;
    } catch (RefusedException | NotFoundException | UnfinishedException e) {
      throw e;
    } catch (NotPrintedException e) {
      throw failed(name, e.trouble(), e);
    } catch (Exception e) {
      throw failed(name, PrintTrouble.BROKEN, e);
    }
  }

  private UnfinishedException failed(PrintName name, PrintTrouble trouble, Exception failure) {
    String reference = note(name, trouble, failure);
    return new UnfinishedException(trouble.told(name.kind()), reference, failure);
  }

  private void busy(PrintName name, RenderBusyException failure) {
    long last = crowded.get();
    long now = System.nanoTime();
    if (now - last >= MINUTE && crowded.compareAndSet(last, now)) {
      note(name, failure.trouble(), failure);
    }
  }

  private String note(PrintName name, PrintTrouble trouble, Exception failure) {
    String reference = ReferenceNumber.next();
    LOG.error("Print {} of {} failed: {}", reference, name.title(), trouble, failure);
    failures.add(new FailedPrint(reference, name, trouble, FailurePlace.of(failure)));
    return reference;
  }
}
