package cn.zhicheng.document;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A JPEG or PNG, judged by its header before a pixel is decoded.
 *
 * @param width of the pixels as stored, before the EXIF turn
 * @param orientation EXIF value 1 to 8
 */
record PictureFile(byte[] content, int width, int height, int orientation) {
  private static final int LONGEST_SIDE = 12_000;
  private static final long MOST_PIXELS = 50_000_000;
  private static final String BROKEN = "已损坏或不完整，无法显示，请重新上传。";

  /** What the JPEG decoder says when it fills the rest with grey. */
  private static final Pattern CUT_OFF = Pattern.compile("Truncated File|premature end");

  private static final byte[] PNG_END = {
    0x49, 0x45, 0x4E, 0x44, (byte) 0xAE, 0x42, 0x60, (byte) 0x82
  };

  /**
   * Reads the header.
   *
   * @throws UnfitFileException for a header that is broken or promises too many pixels
   */
  static PictureFile of(FileKind kind, byte[] content) {
    PictureFile picture =
        withReader(
            content,
            reader ->
                new PictureFile(
                    content, reader.getWidth(0), reader.getHeight(0), orientation(kind, content)));
    long pixels = (long) picture.width * picture.height;
    if (Math.max(picture.width, picture.height) > LONGEST_SIDE || pixels > MOST_PIXELS) {
      throw new UnfitFileException(
          "的尺寸为 %d×%d 像素，超过上限（单边 12000 像素，总计 5000 万像素），请缩小后再上传。"
              .formatted(picture.width, picture.height));
    }
    if (kind == FileKind.PNG && !endsWithin(content, PNG_END)) {
      throw new UnfitFileException(BROKEN);
    }
    return picture;
  }

  /**
   * Decodes every {@code step}-th pixel of every {@code step}-th row, as stored.
   *
   * @throws UnfitFileException for content that is broken or cut off
   */
  BufferedImage decode(int step) {
    var cutOff = new AtomicBoolean();
    BufferedImage image =
        withReader(
            content,
            reader -> {
              reader.addIIOReadWarningListener((source, warning) ->
                  cutOff.compareAndSet(false, CUT_OFF.matcher(warning).find()));
              ImageReadParam param = reader.getDefaultReadParam();
              param.setSourceSubsampling(step, step, 0, 0);
              return reader.read(0, param);
            });
    if (cutOff.get()) {
      throw new UnfitFileException(BROKEN);
    }
    return image;
  }

  /** Step that leaves at most this many pixels to decode. */
  int stepFor(long pixels) {
    return (int) Math.max(1, Math.ceil(Math.sqrt((double) width * height / pixels)));
  }

  /** Whether the EXIF turn swaps width and height. */
  boolean sideways() {
    return orientation >= 5;
  }

  private interface Reading<T> {
    T with(ImageReader reader) throws IOException;
  }

  private static <T> T withReader(byte[] content, Reading<T> reading) {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new UnfitFileException(BROKEN);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return reading.with(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnfitFileException(BROKEN, e);
    }
  }

  /**
   * Upright (1) where a picture has no EXIF, or one that can't be read. Nothing but EXIF is read:
   * the texts in a PNG are compressed and may unfold to gigabytes.
   */
  private static int orientation(FileKind kind, byte[] content) throws IOException {
    if (kind != FileKind.JPEG) {
      return 1;
    }
    try {
      var exif =
          JpegMetadataReader.readMetadata(
                  new ByteArrayInputStream(content), List.of(new ExifReader()))
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      int tag = ExifIFD0Directory.TAG_ORIENTATION;
      int value = exif != null && exif.containsTag(tag) ? exif.getInt(tag) : 1;
      return value >= 1 && value <= 8 ? value : 1;
    } catch (JpegProcessingException | MetadataException e) {
      return 1;
    }
  }

  private static boolean endsWithin(byte[] content, byte[] end) {
    for (int at = content.length - end.length; at >= 0; at--) {
      if (Arrays.equals(content, at, at + end.length, end, 0, end.length)) {
        return true;
      }
    }
    return false;
  }
}
