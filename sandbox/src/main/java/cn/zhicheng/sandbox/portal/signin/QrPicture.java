package cn.zhicheng.sandbox.portal.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as an SVG path, its quiet zone included.
 *
 * @param size side in modules
 * @param path one rectangle per run of dark modules
 */
record QrPicture(int size, String path) {
  static QrPicture of(String text) {
    var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
    try {
      BitMatrix dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
      return new QrPicture(dots.getWidth(), path(dots));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code", e);
    }
  }

  private static String path(BitMatrix dots) {
    var path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        int start = x;
        while (x < dots.getWidth() && dots.get(x, y)) {
          x++;
        }
        if (x > start) {
          path.append("M%d %dh%dv1H%dz".formatted(start, y, x - start, start));
        }
      }
    }
    return path.toString();
  }
}
