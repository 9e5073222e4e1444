package cn.zhicheng.form.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a PNG without transparency, as PDF/A wants it. */
public final class QrCode {
  private static final int DOTS_PER_MODULE = 6;

  private QrCode() {}

  public static byte[] png(String content) {
    BitMatrix matrix = encode(content);
    int width = matrix.getWidth() * DOTS_PER_MODULE;
    var image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < width; y++) {
      for (int x = 0; x < width; x++) {
        boolean dark = matrix.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE);
        image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BitMatrix encode(String content) {
    var hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            2,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");
    try {
      return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 1, 1, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
