package cn.zhicheng.sandbox.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.util.function.SingletonSupplier;

/** One-page PDFs that stand for scanned papers; each is drawn once. */
final class Sheets {
  private static final String FONT = "/fonts/NotoSerifSC-400Regular.ttf.gz";
  private static final String NOTE = "演示材料，由沙箱生成，不具有任何效力";
  private final SingletonSupplier<TrueTypeFont> type = SingletonSupplier.of(Sheets::type);
  private final Map<String, byte[]> drawn = new HashMap<>();

  /** A person's own scan: it looks like everybody's, but no two people hold the same file. */
  byte[] pdf(String title, String owner) {
    byte[] sheet = drawn.computeIfAbsent(title, this::draw);
    byte[] mark = ("% " + owner + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] own = Arrays.copyOf(sheet, sheet.length + mark.length);
    System.arraycopy(mark, 0, own, sheet.length, mark.length);
    return own;
  }

  private byte[] draw(String title) {
    try (var pdf = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      PDFont font = PDType0Font.load(pdf, type.obtain(), true);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.setLineWidth(1.5f);
        content.addRect(56, 56, page.getMediaBox().getWidth() - 112, 730);
        content.stroke();
        line(content, font, 28, 620, title);
        line(content, font, 12, 90, NOTE);
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(PDPageContentStream content, PDFont font, int size, int y, String text)
      throws IOException {
    float width = font.getStringWidth(text) / 1000 * size;
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset((PDRectangle.A4.getWidth() - width) / 2, y);
    content.showText(text);
    content.endText();
  }

  private static TrueTypeFont type() {
    try (InputStream in = Sheets.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException("No font " + FONT);
      }
      byte[] file = new GZIPInputStream(in).readAllBytes();
      return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
