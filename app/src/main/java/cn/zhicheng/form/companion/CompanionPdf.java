package cn.zhicheng.form.companion;

import cn.zhicheng.form.print.FormFonts;
import cn.zhicheng.form.print.MissingGlyph;
import cn.zhicheng.form.print.PdfDocument;
import cn.zhicheng.form.print.PrintGuard;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.print.PrintableText;
import cn.zhicheng.form.print.RenderThreads;
import cn.zhicheng.shared.Sha256;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prints a template as PDF/A-2a, as the review form is printed; equal models give equal bytes. */
@Component
public class CompanionPdf {
  private static final Logger LOG = LoggerFactory.getLogger(CompanionPdf.class);
  private final TemplateEngine templates;
  private final FormFonts fonts;
  private final RenderThreads threads;
  private final PrintGuard guard;

  public CompanionPdf(
      TemplateEngine templates, FormFonts fonts, RenderThreads threads, PrintGuard guard) {
    this.templates = templates;
    this.fonts = fonts;
    this.threads = threads;
    this.guard = guard;
  }

  /**
   * Prints it; a character no font has becomes 〓.
   *
   * @param template e.g. {@code form/companion/materials.jte}
   * @param asOf date of the document, never "now"
   * @throws cn.zhicheng.shared.RefusedException FORM_BUSY, if too many wait already
   * @throws cn.zhicheng.shared.UnfinishedException when printing fails; operations know
   */
  public byte[] print(String template, Object model, PrintName name, Instant asOf) {
    return print(template, model, name, asOf, Map.of());
  }

  /**
   * The same with pictures.
   *
   * @param images what {@code <img src="form:name"/>} shows
   */
  public byte[] print(
      String template, Object model, PrintName name, Instant asOf, Map<String, byte[]> images) {
    return guard.print(name, () -> threads.render(document(template, model, name, asOf, images)));
  }

  private PdfDocument document(
      String template, Object model, PrintName name, Instant asOf, Map<String, byte[]> images) {
    var output = new StringOutput();
    templates.render(template, model, output);
    PrintableText text = fonts.printable(output.toString());
    if (!text.missing().isEmpty()) {
      LOG.warn(
          "{} has characters without a glyph: {}",
          name.title(),
          text.missing().stream().map(MissingGlyph::code).toList());
    }
    String hash = Sha256.of(text.xhtml());
    return new PdfDocument(text.xhtml(), name, hash, asOf, images);
  }
}
