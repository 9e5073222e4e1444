package cn.zhicheng.form.bundle;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** One sheet of A4, upright or lying, with what is put on it shrunk to leave room for the foot. */
final class Sheet {
  private static final float MARGIN = 12;
  private static final float FOOT = 40;

  private Sheet() {}

  /** A page drawn as one picture, turned clockwise by its own rotation. */
  static void of(PDDocument to, PDFormXObject form, int rotation) throws IOException {
    PDRectangle box = form.getBBox();
    float width = box.getWidth();
    float height = box.getHeight();
    boolean sideways = rotation % 180 != 0;
    try (var content = placed(to, sideways ? height : width, sideways ? width : height)) {
      content.transform(turned(rotation, width, height));
      content.drawForm(form);
    }
  }

  /** A photo or a scan. */
  static void of(PDDocument to, PDImageXObject image) throws IOException {
    float scale = 72f / 150;
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    try (var content = placed(to, width, height)) {
      content.drawImage(image, 0, 0, width, height);
    }
  }

  private static PDPageContentStream placed(PDDocument to, float width, float height)
      throws IOException {
    if (!(width > 0 && height > 0 && width < 1e6f && height < 1e6f)) {
      throw new IOException("a page of " + width + " by " + height);
    }
    PDRectangle paper = paper(width > height);
    float roomWidth = paper.getWidth() - 2 * MARGIN;
    float roomHeight = paper.getHeight() - MARGIN - FOOT;
    float scale = Math.min(1, Math.min(roomWidth / width, roomHeight / height));
    float x = MARGIN + (roomWidth - width * scale) / 2;
    float y = FOOT + (roomHeight - height * scale) / 2;
    var page = new PDPage(paper);
    to.addPage(page);
    var content = new PDPageContentStream(to, page);
    content.transform(new Matrix(scale, 0, 0, scale, x, y));
    return content;
  }

  private static PDRectangle paper(boolean lying) {
    PDRectangle a4 = PDRectangle.A4;
    return lying ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
  }

  private static Matrix turned(int rotation, float width, float height) {
    return switch (rotation) {
      case 90 -> new Matrix(0, -1, 1, 0, 0, width);
      case 180 -> new Matrix(-1, 0, 0, -1, width, height);
      case 270 -> new Matrix(0, 1, -1, 0, height, 0);
      default -> new Matrix();
    };
  }
}
