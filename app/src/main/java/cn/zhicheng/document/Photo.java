package cn.zhicheng.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the photo of forms and certificates: upright, cropped, 413×626 pixels, JPEG, without the
 * camera's notes on place and time (FAQ-P55, FAQ-P56).
 */
final class Photo {
  static final int WIDTH = 413;
  static final int HEIGHT = 626;
  private static final int LEAST_WIDTH = 200;
  private static final long DECODED = 12_000_000;
  private static final CropBox WHOLE = new CropBox(0, 0, 1, 1);

  private Photo() {}

  /** The middle of the picture when no crop is given; a crop of another ratio loses its rim. */
  static byte[] make(PictureFile picture, @Nullable CropBox typed) {
    double width = picture.sideways() ? picture.height() : picture.width();
    double height = picture.sideways() ? picture.width() : picture.height();
    CropBox wanted = typed == null ? WHOLE : typed;
    CropBox crop = wanted.toRatio((double) WIDTH / HEIGHT, width, height);
    if (crop.width() * width < LEAST_WIDTH) {
      throw new UnfitFileException("裁剪后的宽度不足 " + LEAST_WIDTH + " 像素，打印会模糊，请换一张更清晰的照片。");
    }
    int bySize = (int) Math.max(1, crop.width() * width / (2 * WIDTH));
    BufferedImage raw = picture.decode(Math.max(bySize, picture.stepFor(DECODED)));
    return jpeg(draw(raw, picture, crop));
  }

  private static BufferedImage draw(BufferedImage raw, PictureFile picture, CropBox crop) {
    double width = picture.sideways() ? raw.getHeight() : raw.getWidth();
    double height = picture.sideways() ? raw.getWidth() : raw.getHeight();
    var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = photo.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.scale(WIDTH / (width * crop.width()), HEIGHT / (height * crop.height()));
    g.translate(-width * crop.x(), -height * crop.y());
    g.drawImage(
        raw, Orientation.upright(picture.orientation(), raw.getWidth(), raw.getHeight()), null);
    g.dispose();
    return photo;
  }

  private static byte[] jpeg(BufferedImage photo) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = new javax.imageio.stream.MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.9f);
      writer.write(null, new IIOImage(photo, null, null), param);
      stream.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write a JPEG to memory", e);
    } finally {
      writer.dispose();
    }
  }
}
