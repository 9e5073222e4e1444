package cn.zhicheng.form.bundle;

import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Prints;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.export.ExportEnding;
import cn.zhicheng.export.ExportMaker;
import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.ReviewFormPdf;
import cn.zhicheng.form.companion.MaterialList;
import cn.zhicheng.form.companion.Proof;
import cn.zhicheng.form.companion.ProofsOfApplication;
import cn.zhicheng.form.source.FormOfApplication;
import cn.zhicheng.form.source.RosterOfPlan;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 「全部申报材料」 of a plan: a folder for each application that has reached the order's body, with its
 * form, its list and its files as they were uploaded, and a manifest with the hash of each.
 */
@Component
public class PlanFilesExport implements ExportMaker {
  /** Its code. */
  public static final String CODE = "PLAN_FILES";

  /** Bytes of one archive; applications beyond it are named in the manifest. */
  static final long MOST_BYTES = 2L << 30;

  private static final Logger LOG = LoggerFactory.getLogger(PlanFilesExport.class);
  private static final int ATTEMPTS = 2;
  private final Prints prints;
  private final FormOfApplication forms;
  private final ReviewFormPdf formPdf;
  private final ProofsOfApplication proofs;
  private final MaterialList list;
  private final Documents documents;
  private final Looks looks;

  PlanFilesExport(
      Prints prints,
      FormOfApplication forms,
      ReviewFormPdf formPdf,
      ProofsOfApplication proofs,
      MaterialList list,
      Documents documents,
      Looks looks) {
    this.prints = prints;
    this.forms = forms;
    this.formPdf = formPdf;
    this.proofs = proofs;
    this.list = list;
    this.documents = documents;
    this.looks = looks;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public ExportEnding ending() {
    return ExportEnding.ZIP;
  }

  @Override
  public String counted() {
    return "人";
  }

  @Override
  public void make(ExportOrder order, Work work, OutputStream to) throws IOException {
    List<UUID> all = prints.underPlan(order, UUID.fromString(order.parameter(RosterOfPlan.PLAN)));
    int missing = 0;
    int done = 0;
    try (var archive = new PlanArchive(to)) {
      work.step(0, all.size());
      for (UUID id : all) {
        Optional<PrintSource> source = still(order, id);
        missing += source.isEmpty() ? 0 : folder(archive, order, work, source.get());
        work.step(++done, all.size());
      }
      archive.finish();
    }
    if (missing > 0) {
      work.tell("有 " + missing + " 个文件没有收录，原因见压缩包内的「清单.xlsx」。");
    }
  }

  /** Empty when it has left the body's reach, or went back to its person, since the work began. */
  private Optional<PrintSource> still(ExportOrder order, UUID id) {
    try {
      return Optional.of(prints.of(order, id));
    } catch (NotFoundException | RefusedException e) {
      LOG.info("Application {} left the reach of export {}", id, order.id(), e);
      return Optional.empty();
    }
  }

  /** Adds a folder; how many of its files are missing. */
  private int folder(PlanArchive archive, ExportOrder order, Work work, PrintSource source)
      throws IOException {
    var application = source.application();
    var folder = new PlanArchive.Folder(application.number(), forms.cover(source).name());
    if (archive.bytes() > MOST_BYTES) {
      archive.missing(folder, "全部文件", "", "", "压缩包已达到 2 GB 的上限");
      return 1;
    }
    String number = "申报编号 " + application.number() + "（全部申报材料）";
    work.seen(() ->
        looks.record(order.by(), application.personId(), LookKind.FORM, application.id(), number));
    List<Proof> all = proofs.of(source, true);
    archive.add(folder, "评审表.pdf", "评审表", "", form(order, source));
    archive.add(folder, "材料清单.pdf", "材料清单", "", list.print(source, all));
    int missing = 0;
    for (Proof proof : all) {
      missing += file(archive, folder, proof) ? 0 : 1;
    }
    return missing;
  }

  /** Printing in the background gives way to people who wait, and asks again. */
  private byte[] form(ExportOrder order, PrintSource source) {
    ReviewForm form = forms.form(order.by(), source);
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return formPdf.render(form);
      } catch (RefusedException e) {
        LOG.info("Form of {} waits, attempt {}", source.application().number(), attempt, e);
      }
    }
    return formPdf.render(form);
  }

  private boolean file(PlanArchive archive, PlanArchive.Folder folder, Proof proof)
      throws IOException {
    String name = "%03d_%s_%s".formatted(proof.no(), proof.section(), proof.name());
    StoredDocument document = proof.document();
    String why =
        document == null
            ? "系统中找不到文件"
            : documents.mayHandOut(document).allowed() ? "" : "没有通过或正在等待安全检查";
    if (document == null || !why.isEmpty()) {
      archive.missing(folder, name, proof.section(), proof.entry(), why);
      return false;
    }
    archive.add(folder, name, proof.section(), proof.entry(), documents.bytes(document.id()));
    return true;
  }
}
