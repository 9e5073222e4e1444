package cn.zhicheng.form.bundle;

import cn.zhicheng.document.Orientation;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** A JPEG or PNG as one page, upright, decoded and encoded anew so that only its pixels remain. */
final class PicturePage {
  private static final long MOST_PIXELS = 50_000_000;

  /** More than a sheet of A4 shows at 200 dots an inch. */
  private static final double SHOWN_PIXELS = 4_500_000;

  private static final float QUALITY = 0.85f;

  private PicturePage() {}

  /**
   * The page.
   *
   * @throws IOException for what is no picture, or promises too many pixels
   */
  static Taken of(byte[] picture, String mime) throws IOException {
    int orientation = mime.equals("image/jpeg") ? orientation(picture) : 1;
    BufferedImage upright = upright(decoded(picture), orientation);
    try (var pdf = new PDDocument()) {
      Sheet.of(pdf, JPEGFactory.createFromImage(pdf, upright, QUALITY));
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return new Taken(out.toByteArray(), 1, 1);
    }
  }

  private static BufferedImage decoded(byte[] picture) throws IOException {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
          throw new IOException("too many pixels");
        }
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / SHOWN_PIXELS)));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
      } finally {
        reader.dispose();
      }
    }
  }

  private static int orientation(byte[] jpeg) throws IOException {
    try {
      var exif =
          JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      int tag = ExifIFD0Directory.TAG_ORIENTATION;
      int value = exif != null && exif.containsTag(tag) ? exif.getInt(tag) : 1;
      return value >= 1 && value <= 8 ? value : 1;
    } catch (JpegProcessingException | MetadataException e) {
      return 1;
    }
  }

  private static BufferedImage upright(BufferedImage image, int orientation) {
    boolean sideways = orientation >= 5;
    int width = sideways ? image.getHeight() : image.getWidth();
    int height = sideways ? image.getWidth() : image.getHeight();
    var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = upright.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.drawImage(image, Orientation.upright(orientation, image.getWidth(), image.getHeight()), null);
    g.dispose();
    return upright;
  }
}
