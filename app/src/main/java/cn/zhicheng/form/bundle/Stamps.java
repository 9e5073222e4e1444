package cn.zhicheng.form.bundle;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws what lies on a page, seals and filled fields, into the page itself, and takes the things
 * themselves away: seals of 电子签章 are such fields, and a proof without its seal proves nothing.
 */
final class Stamps {
  private static final int MOST = 2_000;

  private Stamps() {}

  static void flatten(PDDocument pdf, PDPage page) throws IOException {
    var shown = page.getAnnotations().stream().filter(Stamps::visible).limit(MOST).toList();
    if (!shown.isEmpty()) {
      try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
        for (PDAnnotation annotation : shown) {
          draw(content, annotation);
        }
      }
    }
    page.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.ANNOTS);
  }

  private static boolean visible(PDAnnotation annotation) {
    return !annotation.isHidden()
        && !annotation.isNoView()
        && !(annotation instanceof PDAnnotationPopup)
        && annotation.getRectangle() != null
        && annotation.getNormalAppearanceStream() != null;
  }

  /** As the standard says (ISO 32000, 12.5.5): the appearance's box is moved onto the rectangle. */
  private static void draw(PDPageContentStream content, PDAnnotation annotation)
      throws IOException {
    PDAppearanceStream look = annotation.getNormalAppearanceStream();
    PDRectangle to = annotation.getRectangle();
    PDRectangle box = look.getBBox();
    if (box == null) {
      return;
    }
    Rectangle2D from = box.transform(look.getMatrix()).getBounds2D();
    if (from.getWidth() <= 0 || from.getHeight() <= 0) {
      return;
    }
    var placed = new AffineTransform();
    placed.translate(to.getLowerLeftX(), to.getLowerLeftY());
    placed.scale(to.getWidth() / from.getWidth(), to.getHeight() / from.getHeight());
    placed.translate(-from.getX(), -from.getY());
    content.saveGraphicsState();
    content.transform(new Matrix(placed));
    content.drawForm(new PDFormXObject(look.getCOSObject()));
    content.restoreGraphicsState();
  }
}
