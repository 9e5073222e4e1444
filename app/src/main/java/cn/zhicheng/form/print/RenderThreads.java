package cn.zhicheng.form.print;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One or two threads that render, with a queue before them. Each keeps its own parsed fonts (about
 * 100 MB), which is why requests do not render on their own threads.
 */
@Component
public class RenderThreads implements AutoCloseable {
  private static final int QUEUE = 64;
  private static final int MOST_SECONDS = 60;

  private final ThreadLocal<PdfRenderer> renderers = ThreadLocal.withInitial(PdfRenderer::new);
  private final ThreadPoolExecutor threads;

  public RenderThreads(@Value("${zhicheng.form.threads:1}") int count) {
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().name("form-", 1).daemon().factory());
  }

  /**
   * Renders the document and waits for it.
   *
   * @throws RenderBusyException if the queue is full or the document is not there within a minute
   */
  public byte[] render(PdfDocument document) {
    Future<byte[]> pdf = submit(document);
    try {
      return pdf.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      pdf.cancel(true);
      throw new RenderBusyException(e);
    } catch (InterruptedException e) {
      pdf.cancel(true);
      Thread.currentThread().interrupt();
      throw new RenderBusyException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot render " + document.title(), e.getCause());
    }
  }

  private Future<byte[]> submit(PdfDocument document) {
    try {
      return threads.submit(() -> print(document));
    } catch (RejectedExecutionException e) {
      throw new RenderBusyException(e);
    }
  }

  private byte[] print(PdfDocument document) throws IOException {
    return renderers.get().render(document);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
