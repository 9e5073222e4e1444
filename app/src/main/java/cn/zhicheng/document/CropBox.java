package cn.zhicheng.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * The part of a picture to keep, in fractions (0 to 1) of the picture as it is seen upright, from
 * its upper left corner (FAQ-P56).
 */
public record CropBox(double x, double y, double width, double height) {
  /** A box inside the picture; what hangs over is cut off. */
  public CropBox {
    x = Math.clamp(x, 0, 1);
    y = Math.clamp(y, 0, 1);
    width = Math.clamp(width, 0, 1 - x);
    height = Math.clamp(height, 0, 1 - y);
  }

  /** Reads {@code x,y,width,height} from a form field; empty when it is no such thing. */
  public static Optional<CropBox> parse(String typed) {
    try {
      double[] n = Arrays.stream(typed.split(",")).mapToDouble(Double::parseDouble).toArray();
      return n.length == 4 && Arrays.stream(n).allMatch(Double::isFinite)
          ? Optional.of(new CropBox(n[0], n[1], n[2], n[3])).filter(b -> !b.empty())
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The largest box of this ratio (width to height, in pixels) in the middle of this one. */
  CropBox toRatio(double ratio, double pictureWidth, double pictureHeight) {
    double w = Math.min(width * pictureWidth, height * pictureHeight * ratio) / pictureWidth;
    double h = Math.min(height * pictureHeight, width * pictureWidth / ratio) / pictureHeight;
    return new CropBox(x + (width - w) / 2, y + (height - h) / 2, w, h);
  }

  private boolean empty() {
    return width <= 0 || height <= 0;
  }
}
