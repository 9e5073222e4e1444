package cn.zhicheng.form.print;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A document on its way through the render threads. It ends once: whoever comes later is told. */
final class RenderJob {
  private final PdfDocument document;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();

  RenderJob(PdfDocument document) {
    this.document = document;
  }

  PdfDocument document() {
    return document;
  }

  void begin() {
    begun.countDown();
  }

  boolean begun(long millis) throws InterruptedException {
    return begun.await(millis, TimeUnit.MILLISECONDS);
  }

  boolean done(byte[] pdf) {
    return result.complete(pdf);
  }

  boolean failed(Throwable failure) {
    return result.completeExceptionally(failure);
  }

  /** Waits until it has ended, which the threads see to. */
  byte[] await() throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case NotPrintedException known -> known;
        case OutOfMemoryError memory -> new NotPrintedException(PrintTrouble.TOO_LARGE, memory);
        case StackOverflowError stack -> new NotPrintedException(PrintTrouble.TOO_LARGE, stack);
        case null, default -> new NotPrintedException(PrintTrouble.BROKEN, e);
      };
    }
  }
}
