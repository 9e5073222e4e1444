package cn.zhicheng.form.bundle;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.form.companion.Proof;
import cn.zhicheng.form.print.FailedPrint;
import cn.zhicheng.form.print.FailedPrints;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.print.PrintTrouble;
import cn.zhicheng.shared.ReferenceNumber;
import cn.zhicheng.shared.Verdict;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Turns one attachment into pages of a volume, on a thread of its own and within a minute. What
 * cannot be taken over becomes a page that says so; it never stops the volume.
 */
@Component
class TakeOver {
  private static final Logger LOG = LoggerFactory.getLogger(TakeOver.class);
  private static final int MOST_SECONDS = 60;

  /** Threads that may hang in hostile files; with more, nothing is taken over until one ends. */
  private static final int MOST_STUCK = 4;

  private static final String APART = "本卷未收录，请在系统中打开原文件查看。";
  private final Documents documents;
  private final NoticePage notices;
  private final FailedPrints failures;
  private final Set<Thread> stuck = ConcurrentHashMap.newKeySet();

  TakeOver(Documents documents, NoticePage notices, FailedPrints failures) {
    this.documents = documents;
    this.notices = notices;
    this.failures = failures;
  }

  /**
   * Pages of one attachment.
   *
   * @param rest a page that says what was left out; empty when nothing was
   * @param whole whether all of it stands in the volume
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Pages(byte[] pdf, byte[] rest, boolean whole) {}

  Pages of(Proof proof) {
    StoredDocument document = proof.document();
    if (document == null) {
      return instead(proof, "系统中找不到这份材料的文件，" + APART);
    }
    Verdict open = documents.mayHandOut(document);
    if (!open.allowed()) {
      return instead(proof, "这份材料没有通过或正在等待安全检查，" + APART);
    }
    if (!document.picture() && !document.converted() && !isPdf(document)) {
      return instead(proof, "这种格式的文件不能印在卷内，" + APART);
    }
    return within(proof, document);
  }

  /** For what the volume has no more room or time for. */
  Pages instead(Proof proof, String sentence) {
    return new Pages(notices.of("此材料须另行打开", sentence, proof), new byte[0], false);
  }

  private static boolean isPdf(StoredDocument document) {
    return document.mime().equals("application/pdf");
  }

  private Pages within(Proof proof, StoredDocument document) {
    stuck.removeIf(thread -> !thread.isAlive());
    if (stuck.size() >= MOST_STUCK) {
      return instead(proof, "系统暂时不能收录附件，" + APART);
    }
    var work = new FutureTask<Taken>(() -> taken(document));
    Thread thread = Thread.ofPlatform().name("take-over").daemon().start(work);
    try {
      Taken taken = Objects.requireNonNull(work.get(MOST_SECONDS, TimeUnit.SECONDS));
      return new Pages(taken.pdf(), rest(proof, taken), !taken.cut());
    } catch (TimeoutException e) {
      LOG.warn("Document {} took too long", document.id(), e);
      thread.interrupt();
      stuck.add(thread);
      told(document);
      return instead(proof, "这份材料过于复杂，" + APART);
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    } catch (ExecutionException e) {
      LOG.warn("Document {} cannot be taken over", document.id(), e);
      return instead(proof, "这份材料已损坏、加密或无法识别，" + APART);
    }
  }

  /** Operations read the number of the file, never its name. */
  private void told(StoredDocument document) {
    var name = new PrintName("附件收录", document.id().toString());
    failures.add(new FailedPrint(ReferenceNumber.next(), name, PrintTrouble.TOO_LONG, "TakeOver"));
  }

  private Taken taken(StoredDocument document) throws IOException {
    byte[] shown = documents.shown(document);
    return document.picture() ? PicturePage.of(shown, document.mime()) : PdfPages.of(shown);
  }

  private byte[] rest(Proof proof, Taken taken) {
    return taken.cut()
        ? notices.of(
            "此材料未全部收录",
            "这份材料共 %d 页，本卷收录前 %d 页，其余请在系统中打开原文件查看。".formatted(taken.total(), taken.pages()),
            proof)
        : new byte[0];
  }
}
