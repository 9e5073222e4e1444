package cn.zhicheng.form;

import cn.zhicheng.form.print.FormFonts;
import cn.zhicheng.form.print.PrintGuard;
import cn.zhicheng.form.print.RenderLimits;
import cn.zhicheng.form.print.RenderThreads;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints forms as the product does, without its other modules, and reads them back. */
public final class FormPrinter {
  public static final RenderThreads THREADS =
      new RenderThreads(new RenderLimits(1, Duration.ofMinutes(1), 3));

  /** Nobody writes down what fails: the test sees it. */
  public static final PrintGuard GUARD = new PrintGuard(failed -> {});

  private static final ReviewFormPdf PDF =
      new ReviewFormPdf(
          TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte.templates"),
          new FormFonts(),
          THREADS,
          GUARD);

  private FormPrinter() {}

  public static byte[] print(ReviewForm form) {
    return PDF.render(form);
  }

  /** The text of each page. */
  static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of all pages without spaces and line ends, so that wrapped words are found. */
  public static String text(byte[] pdf) {
    return squeeze(String.join("", pages(pdf)));
  }

  public static String squeeze(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }
}
