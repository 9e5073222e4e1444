package cn.zhicheng.form;

import cn.zhicheng.form.print.FormFonts;
import cn.zhicheng.form.print.MissingGlyph;
import cn.zhicheng.form.print.PdfDocument;
import cn.zhicheng.form.print.PrintGuard;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.print.PrintableText;
import cn.zhicheng.form.print.QrCode;
import cn.zhicheng.form.print.RenderThreads;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The 专业技术资格评审表 as PDF/A-2a: A4 with a binding margin, every section of the form, room for stamp
 * and signature at every level (FAQ-P46), number, hash and page x/y on every page.
 *
 * <p>A character no font has does not stop the export, for a person must be able to hand in a form:
 * it is printed as 〓, cover and 附页 name it with its code point and its surroundings so that it can
 * be written in by hand, and the log gets a warning.
 */
@Component
public class ReviewFormPdf {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewFormPdf.class);

  /** What it is called. */
  public static final String KIND = "专业技术资格评审表";

  private static final String TEMPLATE = "form/review.jte";

  private final TemplateEngine templates;
  private final FormFonts fonts;
  private final RenderThreads threads;
  private final PrintGuard guard;

  public ReviewFormPdf(
      TemplateEngine templates, FormFonts fonts, RenderThreads threads, PrintGuard guard) {
    this.templates = templates;
    this.fonts = fonts;
    this.threads = threads;
    this.guard = guard;
  }

  /**
   * Prints the form. Equal forms give equal bytes.
   *
   * @throws cn.zhicheng.shared.RefusedException FORM_BUSY, if too many forms wait already
   * @throws cn.zhicheng.shared.UnfinishedException when printing fails; operations know
   */
  public byte[] render(ReviewForm form) {
    var name = new PrintName(KIND, form.cover().number());
    return guard.print(name, () -> threads.render(document(form, name)));
  }

  private PdfDocument document(ReviewForm form, PrintName name) {
    String hash = form.hash();
    PrintableText text = printable(form, hash);
    return new PdfDocument(text.xhtml(), name, hash, form.asOf(), images(form, hash));
  }

  private PrintableText printable(ReviewForm form, String hash) {
    PrintableText text = fonts.printable(xhtml(new FormPage(form, hash, List.of())));
    if (text.missing().isEmpty()) {
      return text;
    }
    LOG.warn("form {} has characters without a glyph: {}", form.cover().number(), codes(text));
    return fonts.printable(xhtml(new FormPage(form, hash, text.missing())));
  }

  private String xhtml(FormPage page) {
    var output = new StringOutput();
    templates.render(TEMPLATE, page, output);
    return output.toString();
  }

  private static HashMap<String, byte[]> images(ReviewForm form, String hash) {
    var images = new HashMap<String, byte[]>();
    images.put("qr", QrCode.png(form.cover().number() + " sha256:" + hash));
    byte[] photo = form.basics().photo();
    if (photo != null) {
      images.put("photo", photo);
    }
    return images;
  }

  private static List<String> codes(PrintableText text) {
    return text.missing().stream().map(MissingGlyph::code).toList();
  }
}
