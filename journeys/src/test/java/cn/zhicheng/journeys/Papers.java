package cn.zhicheng.journeys;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Files that people upload, made as needed: scanned papers and a portrait. */
public final class Papers {
  private static final Path FOLDER = Path.of("target", "papers");

  private Papers() {}

  /** A scanned page with a title, as PDF. */
  public static Path scan(String title, String... lines) {
    Path file = place(title + ".pdf");
    try (var pdf = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      var scan = JPEGFactory.createFromImage(pdf, sheet(title, lines), 0.8f);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.drawImage(
            scan, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
      pdf.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A photographed page with a title, as JPEG. */
  public static Path photographed(String title, String... lines) {
    return write(sheet(title, lines), place(title + ".jpg"));
  }

  /** A portrait of nobody, 600 by 910 pixels, as JPEG. */
  public static Path portrait() {
    Path file = place("证件照.jpg");
    var picture = new BufferedImage(600, 910, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setPaint(new GradientPaint(0, 0, new Color(0x7FA8D1), 0, 910, new Color(0xDCE8F4)));
    g.fillRect(0, 0, 600, 910);
    g.setColor(new Color(0x27384F));
    g.fillOval(40, 620, 520, 560);
    g.setColor(new Color(0xE3B796));
    g.fillRect(250, 520, 100, 140);
    g.fillOval(170, 210, 260, 350);
    g.setColor(new Color(0x2B211C));
    g.fillArc(160, 180, 280, 330, 0, 180);
    g.dispose();
    return write(picture, file);
  }

  private static BufferedImage sheet(String title, String... lines) {
    var picture = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(new Color(0xFDFBF4));
    g.fillRect(0, 0, 827, 1169);
    g.setColor(new Color(0x9C2B20));
    g.drawRect(40, 40, 747, 1089);
    g.setFont(new Font("Noto Serif CJK SC", Font.BOLD, 44));
    g.drawString(title, (827 - g.getFontMetrics().stringWidth(title)) / 2, 200);
    g.setColor(Color.DARK_GRAY);
    g.setFont(new Font("Noto Serif CJK SC", Font.PLAIN, 26));
    for (int i = 0; i < lines.length; i++) {
      g.drawString(lines[i], 110, 330 + 60 * i);
    }
    g.dispose();
    return picture;
  }

  private static Path write(BufferedImage picture, Path file) {
    try {
      ImageIO.write(picture, "jpeg", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path place(String name) {
    try {
      return Files.createDirectories(FOLDER).resolve(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
