package cn.zhicheng.document;

import cn.zhicheng.document.preview.DocxToPdf;
import cn.zhicheng.document.preview.OfdToPdf;
import cn.zhicheng.document.preview.TooManyPagesException;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the PDF that stands for an OFD or a DOCX in the browser (FAQ-P42), at upload, so that its
 * owner learns at once when it can't be shown. Few threads, a short queue, and an end to waiting.
 */
@Component
class Previews implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
  private static final int QUEUE = 16;
  private static final String AS_PDF = "请在本机另存为 PDF 后再上传。";
  private final int mostSeconds;
  private final ThreadPoolExecutor threads;

  Previews(
      @Value("${zhicheng.preview.threads:1}") int count,
      @Value("${zhicheng.preview.most-seconds:30}") int mostSeconds) {
    this.mostSeconds = mostSeconds;
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform()
                .name("preview-", 1)
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .factory());
  }

  /**
   * The file with what stands for it, or as it is when browsers show it themselves.
   *
   * @throws UnfitFileException when no PDF can be made of it in time
   */
  ReceivedFile with(ReceivedFile file) {
    return switch (file.kind()) {
      case JPEG, PNG, PDF -> file;
      case OFD, DOCX -> file.shownAs(made(file));
    };
  }

  private byte[] made(ReceivedFile file) {
    Future<byte[]> pdf = submit(file);
    try {
      return pdf.get(mostSeconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      pdf.cancel(true);
      throw new UnfitFileException("内容过于复杂，系统来不及生成预览。" + AS_PDF, e);
    } catch (InterruptedException e) {
      pdf.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnfitFileException("没有转换完成，请重新上传。", e);
    } catch (ExecutionException e) {
      throw failed(file, e.getCause());
    }
  }

  private Future<byte[]> submit(ReceivedFile file) {
    try {
      return threads.submit(() -> convert(file));
    } catch (RejectedExecutionException e) {
      throw new UnfitFileException("暂时不能转换：上传的人较多，请过几分钟再试，或者" + AS_PDF, e);
    }
  }

  private static byte[] convert(ReceivedFile file) throws IOException {
    return file.kind() == FileKind.OFD
        ? OfdToPdf.convert(file.content())
        : DocxToPdf.convert(file.content());
  }

  private static RuntimeException failed(ReceivedFile file, @Nullable Throwable cause) {
    LOG.info("No preview of a {} of {} bytes", file.kind(), file.content().length, cause);
    if (cause instanceof TooManyPagesException) {
      return new UnfitFileException("内容过多（超过 200 页或 30 万字），系统无法生成预览。请拆分，或者" + AS_PDF);
    }
    return new UnfitFileException("的内容系统无法在网页中显示，审核人员将看不到。" + AS_PDF);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
