package cn.zhicheng.form.companion;

import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.form.print.NotPrintedException;
import cn.zhicheng.form.print.PrintGuard;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.print.PrintTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/**
 * 任职资格综合情况表 as PDF/A-2a: one sheet of A3, whatever the person has done. Texts are shortened step by
 * step, and say so, until all of it fits.
 */
@Component
public class SummaryPdf {
  private final CompanionPdf pdf;
  private final PrintGuard guard;

  public SummaryPdf(CompanionPdf pdf, PrintGuard guard) {
    this.pdf = pdf;
    this.guard = guard;
  }

  /**
   * Equal forms give equal bytes.
   *
   * @param met the conditions of the plan that are met, a sentence each
   * @throws cn.zhicheng.shared.UnfinishedException when even the least does not fit on one sheet
   */
  public byte[] print(ReviewForm form, List<String> met) {
    var name = new PrintName("任职资格综合情况表", form.cover().number());
    return guard.print(name, () -> sheet(form, met, name));
  }

  private byte[] sheet(ReviewForm form, List<String> met, PrintName name) {
    byte[] photo = form.basics().photo();
    Map<String, byte[]> images = photo == null ? Map.of() : Map.of("photo", photo);
    for (Shortening measure : Shortening.LEVELS) {
      byte[] sheet =
          pdf.print(
              "form/companion/summary.jte",
              new SummarySheet(form, met, measure),
              name,
              form.asOf(),
              images);
      if (pages(sheet) == 1) {
        return sheet;
      }
    }
    throw new NotPrintedException(PrintTrouble.TOO_LARGE, "No measure fits " + name.number());
  }

  private static int pages(byte[] sheet) {
    try (var document = Loader.loadPDF(sheet)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
