package cn.zhicheng.form.bundle;

import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Prints;
import cn.zhicheng.export.ExportEnding;
import cn.zhicheng.export.ExportMaker;
import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.ReviewFormPdf;
import cn.zhicheng.form.companion.MaterialList;
import cn.zhicheng.form.companion.Proof;
import cn.zhicheng.form.companion.ProofsOfApplication;
import cn.zhicheng.form.source.FormOfApplication;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.ProvinceTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 「申报材料全卷」: review form, material list and every proof in one PDF, with bookmarks, continuous page
 * numbers and the reader's mark on every page.
 */
@Component
public class BundleExport implements ExportMaker {
  /** Its code. */
  public static final String CODE = "BUNDLE";

  /** Parameter that names the application. */
  public static final String APPLICATION = "application";

  /** Pages of a volume; proofs that come later are named, not taken over. */
  static final int MOST_PAGES = 5_000;

  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int NAMED = 5;
  private final Prints prints;
  private final FormOfApplication forms;
  private final ReviewFormPdf formPdf;
  private final ProofsOfApplication proofs;
  private final MaterialList list;
  private final TakeOver takeOver;
  private final Looks looks;
  private final Clock clock;

  BundleExport(
      Prints prints,
      FormOfApplication forms,
      ReviewFormPdf formPdf,
      ProofsOfApplication proofs,
      MaterialList list,
      TakeOver takeOver,
      Looks looks,
      Clock clock) {
    this.prints = prints;
    this.forms = forms;
    this.formPdf = formPdf;
    this.proofs = proofs;
    this.list = list;
    this.takeOver = takeOver;
    this.looks = looks;
    this.clock = clock;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public ExportEnding ending() {
    return ExportEnding.PDF;
  }

  @Override
  public String counted() {
    return "份";
  }

  @Override
  public void make(ExportOrder order, Work work, OutputStream to) throws IOException {
    UUID id = UUID.fromString(order.parameter(APPLICATION));
    PrintSource source = prints.of(order, id);
    String number = "申报编号 " + source.application().number();
    UUID person = source.application().personId();
    work.seen(() -> looks.record(order.by(), person, LookKind.FORM, id, number + "（材料全卷）"));
    List<Proof> all = proofs.of(source, order.role().audits());
    work.step(0, all.size());
    ReviewForm form = forms.form(order.by(), source);
    Instant now = clock.instant();
    try (var volume = new Volume()) {
      volume.add(formPdf.render(form), "专业技术资格评审表");
      volume.add(list.print(source, all), "材料清单");
      tell(work, take(volume, all, work, now.plus(LONGEST)));
      String reader = order.by().spoken() + " " + ProvinceTime.minute(now) + " 导出";
      volume.write("申报材料全卷 " + number, new Imprint(number, reader), now, to);
    }
  }

  /** Adds every proof; returns those that do not stand in the volume whole. */
  private List<Proof> take(Volume volume, List<Proof> all, Work work, Instant end)
      throws IOException {
    var notWhole = new ArrayList<Proof>();
    for (Proof proof : all) {
      boolean room = volume.pages() < MOST_PAGES && clock.instant().isBefore(end);
      var pages = room ? takeOver.of(proof) : takeOver.instead(proof, "本卷已满，请在系统中打开原文件查看。");
      volume.add(
          pages.pdf(), "证明材料", proof.section(), proof.entry(), proof.no() + ". " + proof.name());
      if (pages.rest().length > 0) {
        volume.append(pages.rest());
      }
      if (!pages.whole()) {
        notWhole.add(proof);
      }
      work.step(proof.no(), all.size());
    }
    return notWhole;
  }

  private static void tell(Work work, List<Proof> notWhole) {
    if (notWhole.isEmpty()) {
      return;
    }
    String names =
        notWhole.stream()
            .limit(NAMED)
            .map(proof -> proof.no() + ". " + shortened(proof.name()))
            .collect(Collectors.joining("；"));
    work.tell(
        "有 %d 份材料没有收录或没有全部收录，卷内相应位置有说明页：%s%s。"
            .formatted(notWhole.size(), names, notWhole.size() > NAMED ? " 等" : ""));
  }

  private static String shortened(String name) {
    int most = 40;
    return name.codePointCount(0, name.length()) <= most
        ? name
        : name.substring(0, name.offsetByCodePoints(0, most)) + "…";
  }
}
