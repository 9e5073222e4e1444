package cn.zhicheng.document.preview;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A PDF of an OFD (GB/T 33190) for reading: its texts as outlines, paths, pictures and seals. Drawn
 * by ourselves, because the libraries that do it bring a licence and a PDFBox we can't have.
 */
public final class OfdToPdf {
  private static final int MOST_PAGES = 200;
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double LONGEST_SIDE_MM = 3000;

  private OfdToPdf() {}

  /**
   * Converts.
   *
   * @throws TooManyPagesException when it is too long
   * @throws IOException when it can't be read, or holds what we can't draw
   */
  public static byte[] convert(byte[] ofd) throws IOException {
    try (var pdf = new PDDocument()) {
      var document = OfdDocument.read(ZipContents.of(ofd));
      if (document.pages().size() > MOST_PAGES) {
        throw new TooManyPagesException("pages");
      }
      var fonts = new OfdFonts(document.resources());
      for (OfdDocument.Page page : document.pages()) {
        draw(pdf, document, page, fonts);
      }
      var out = new ByteArrayOutputStream(1 << 18);
      pdf.save(out);
      return out.toByteArray();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("Not a readable OFD", e);
    }
  }

  private static void draw(
      PDDocument pdf, OfdDocument document, OfdDocument.Page page, OfdFonts fonts)
      throws IOException {
    if (Thread.interrupted()) {
      throw new IOException("Given up");
    }
    Rectangle2D box = page.box();
    if (box.isEmpty() || Math.max(box.getWidth(), box.getHeight()) > LONGEST_SIDE_MM) {
      throw new IOException("A page of " + box);
    }
    float width = (float) (box.getWidth() * POINTS_PER_MM);
    float height = (float) (box.getHeight() * POINTS_PER_MM);
    var sheet = new PDPage(new PDRectangle(width, height));
    pdf.addPage(sheet);
    var canvas = new PdfBoxGraphics2D(pdf, width, height);
    canvas.scale(POINTS_PER_MM, POINTS_PER_MM);
    canvas.translate(-box.getX(), -box.getY());
    try {
      new OfdPainter(document, fonts, canvas).paint(page);
    } finally {
      canvas.dispose();
    }
    try (var content = new PDPageContentStream(pdf, sheet)) {
      content.drawForm(canvas.getXFormObject());
    }
  }
}
