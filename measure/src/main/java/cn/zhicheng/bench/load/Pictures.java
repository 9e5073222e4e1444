package cn.zhicheng.bench.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Scanned sheets of some 100 kB, never the same bytes twice. */
final class Pictures {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private Pictures() {}

  static byte[] next() {
    int seed = NEXT.incrementAndGet();
    var image = new BufferedImage(190, 190, BufferedImage.TYPE_INT_RGB);
    var noise = new java.util.Random(seed);
    for (int i = 0; i < 190 * 190; i++) {
      image.setRGB(i % 190, i / 190, noise.nextInt(1 << 24));
    }
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
