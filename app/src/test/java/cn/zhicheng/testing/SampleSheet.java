package cn.zhicheng.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.springframework.mock.web.MockMultipartFile;

/** A scanned sheet to upload, never the same bytes twice. */
public final class SampleSheet {
  private SampleSheet() {}

  /**
   * A small picture.
   *
   * @param field name of the form's file field
   */
  public static MockMultipartFile png(String field) {
    var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, ThreadLocalRandom.current().nextInt(1 << 24));
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return new MockMultipartFile(field, "岗位核准表.png", "image/png", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
