package cn.zhicheng.document.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pictures inside documents, judged by their header before a pixel is decoded. */
final class Pictures {
  private static final long MOST_PIXELS = 50_000_000;

  /** More than a page shows; larger ones are thinned out while they are decoded. */
  private static final long SHOWN_PIXELS = 4_000_000;

  private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp");

  private Pictures() {}

  /** Whether it is of a known kind and of a sane size. */
  static boolean showable(byte[] picture) {
    try {
      return reading(picture, reader -> true).orElse(false);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Decoded, as large as a page needs; empty when it can't be shown. */
  static Optional<BufferedImage> decoded(byte[] picture) {
    try {
      return reading(
          picture,
          reader -> {
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / SHOWN_PIXELS)));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
          });
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private interface Reading<T> {
    T with(ImageReader reader) throws IOException;
  }

  private static <T> Optional<T> reading(byte[] picture, Reading<T> reading) throws IOException {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        boolean known = FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT));
        return known && pixels <= MOST_PIXELS
            ? Optional.of(reading.with(reader))
            : Optional.empty();
      } finally {
        reader.dispose();
      }
    }
  }
}
