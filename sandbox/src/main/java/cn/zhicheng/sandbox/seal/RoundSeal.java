package cn.zhicheng.sandbox.seal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;

/** The red round seal of an office: its name along the rim, a star, what the seal is for below. */
final class RoundSeal {
  private static final int SIZE = 640;
  private static final int MIDDLE = SIZE / 2;
  private static final String FONT = "/fonts/NotoSerifSC-700Bold.ttf.gz";

  private RoundSeal() {}

  /** A PNG with nothing behind the seal. */
  static byte[] png(String office, List<String> below) throws IOException {
    var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(205, 20, 20, 215));
    pen.setStroke(new BasicStroke(18));
    pen.drawOval(14, 14, SIZE - 28, SIZE - 28);
    Font font = font();
    rim(pen, font.deriveFont(66f), office);
    star(pen);
    int base = 462;
    for (String line : below) {
      pen.setFont(font.deriveFont(44f));
      pen.drawString(line, MIDDLE - pen.getFontMetrics().stringWidth(line) / 2, base);
      base += 56;
    }
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void rim(Graphics2D pen, Font font, String office) {
    pen.setFont(font);
    double all = 1.4 * Math.PI;
    for (int i = 0; i < office.length(); i++) {
      String letter = office.substring(i, i + 1);
      AffineTransform before = pen.getTransform();
      pen.rotate(all * (i / (office.length() - 1.0) - 0.5), MIDDLE, MIDDLE);
      pen.drawString(letter, MIDDLE - pen.getFontMetrics().stringWidth(letter) / 2, 102);
      pen.setTransform(before);
    }
  }

  private static void star(Graphics2D pen) {
    var star = new Polygon();
    for (int i = 0; i < 10; i++) {
      double far = i % 2 == 0 ? 96 : 37;
      double angle = -Math.PI / 2 + i * Math.PI / 5;
      star.addPoint(
          (int) (MIDDLE + far * Math.cos(angle)), (int) (MIDDLE - 10 + far * Math.sin(angle)));
    }
    pen.fill(star);
  }

  private static Font font() throws IOException {
    try (InputStream packed = RoundSeal.class.getResourceAsStream(FONT)) {
      if (packed == null) {
        throw new IOException("No type for the seal");
      }
      return Font.createFont(Font.TRUETYPE_FONT, new GZIPInputStream(packed));
    } catch (FontFormatException e) {
      throw new IOException("The type of the seal can't be read", e);
    }
  }
}
