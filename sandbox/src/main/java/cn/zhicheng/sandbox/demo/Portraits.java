package cn.zhicheng.sandbox.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Drawn silhouettes in place of ID photos, in a few tints; each is drawn once. */
final class Portraits {
  private static final int TINTS = 8;
  private static final int WIDTH = 413;
  private static final int HEIGHT = 626;
  private final Map<Integer, byte[]> drawn = new HashMap<>();

  byte[] jpeg(int number) {
    return drawn.computeIfAbsent(Math.floorMod(number, TINTS), Portraits::draw);
  }

  private static byte[] draw(int tint) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    float hue = tint / (float) TINTS;
    g.setColor(Color.getHSBColor(hue, 0.12f, 0.96f));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setColor(Color.getHSBColor(hue, 0.35f, 0.45f));
    g.fill(new RoundRectangle2D.Double(40, 430, 333, 400, 220, 220));
    g.setColor(Color.getHSBColor(0.08f, 0.25f, 0.86f));
    g.fill(new RoundRectangle2D.Double(160, 360, 93, 120, 60, 60));
    g.fill(new Ellipse2D.Double(112, 150, 189, 250));
    g.setColor(Color.getHSBColor(hue, 0.2f, 0.22f));
    g.fill(new java.awt.geom.Arc2D.Double(100, 130, 213, 220, 0, 180, java.awt.geom.Arc2D.CHORD));
    g.dispose();
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
