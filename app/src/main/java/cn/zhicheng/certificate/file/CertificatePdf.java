package cn.zhicheng.certificate.file;

import cn.zhicheng.form.print.FormFonts;
import cn.zhicheng.form.print.NotPrintedException;
import cn.zhicheng.form.print.PdfDocument;
import cn.zhicheng.form.print.PrintName;
import cn.zhicheng.form.print.PrintTrouble;
import cn.zhicheng.form.print.PrintableText;
import cn.zhicheng.form.print.QrCode;
import cn.zhicheng.form.print.RenderThreads;
import cn.zhicheng.seal.SealImprint;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/**
 * The certificate as PDF/A-2a on one A4 landscape page: photo and code on the left, what is
 * certified on the right.
 */
@Component
public class CertificatePdf {
  private static final String TEMPLATE = "certificate/sheet.jte";
  private static final byte[] STYLE = style();

  private final TemplateEngine templates;
  private final FormFonts fonts;
  private final RenderThreads threads;

  public CertificatePdf(TemplateEngine templates, FormFonts fonts, RenderThreads threads) {
    this.templates = templates;
    this.fonts = fonts;
    this.threads = threads;
  }

  /**
   * Equal sheets give equal bytes.
   *
   * @throws cn.zhicheng.shared.RefusedException FORM_BUSY, if too much waits to be printed already
   * @throws NotPrintedException for a character no font has: issuing refused those
   */
  public byte[] render(CertificateSheet sheet) {
    var output = new StringOutput();
    templates.render(TEMPLATE, sheet, output);
    PrintableText text = fonts.printable(output.toString());
    if (!text.missing().isEmpty()) {
      throw new NotPrintedException(
          PrintTrouble.NO_GLYPH,
          "No glyph for " + text.missing() + " in certificate " + sheet.number());
    }
    var parts = new HashMap<String, byte[]>();
    parts.put("certificate.css", STYLE);
    parts.put("qr", QrCode.png(sheet.address()));
    byte[] photo = sheet.photo();
    if (photo != null) {
      parts.put("photo", photo);
    }
    SealImprint seal = sheet.seal();
    if (seal != null) {
      parts.put("seal", seal.picture());
      parts.put("seal.css", place(seal).getBytes(StandardCharsets.UTF_8));
    }
    return threads.render(
        new PdfDocument(
            text.xhtml(),
            new PrintName(CertificateSheet.TITLE, sheet.number()),
            sheet.hash(),
            sheet.certificate().issuedAt(),
            parts));
  }

  /** As large as its maker made it. */
  private static String place(SealImprint seal) {
    return ".seal { left: %smm; top: %smm } .seal img { width: %smm; height: %smm }"
        .formatted(
            CertificateSheet.SEAL.x() - seal.width() / 2,
            CertificateSheet.SEAL.y() - seal.height() / 2,
            seal.width(),
            seal.height());
  }

  private static byte[] style() {
    try (InputStream in = CertificatePdf.class.getResourceAsStream("/form/certificate.css")) {
      if (in == null) {
        throw new IllegalStateException("no style sheet for certificates");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
