package cn.zhicheng.ops.backup;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;

/** What stands in the place of people's files: an empty picture, or an empty page. */
final class Placeholders {
  private static final int WIDTH = 413;
  private static final int HEIGHT = 626;
  private final byte[] picture = picture();
  private final byte[] page = page();

  /** As large as what it stands for, so that sizes keep holding. */
  byte[] of(String mime, long size) {
    return Arrays.copyOf(mime.startsWith("image/") ? picture : page, Math.toIntExact(size));
  }

  /** The ending of a name, with its dot; empty for none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
  }

  private static byte[] picture() {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = image.createGraphics();
    graphics.setColor(Color.LIGHT_GRAY);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] page() {
    return """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
    trailer<</Root 1 0 R>>
    %%EOF
    """
        .getBytes(StandardCharsets.US_ASCII);
  }
}
