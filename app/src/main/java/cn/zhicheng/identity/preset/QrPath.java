package cn.zhicheng.identity.preset;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as the path of an SVG, so that a secret never becomes a file.
 *
 * @param size of the view box, quiet zone included
 */
public record QrPath(int size, String path) {
  private static final int QUIET = 4;

  static QrPath of(String text) {
    try {
      BitMatrix dots =
          new QRCodeWriter()
              .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
      return new QrPath(dots.getWidth(), path(dots));
    } catch (WriterException e) {
      throw new IllegalStateException("No QR code for a text of this length", e);
    }
  }

  private static String path(BitMatrix dots) {
    var path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        if (dots.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
