package cn.zhicheng.document;

import java.awt.geom.AffineTransform;

/** How a camera was held, as the EXIF tag of a picture says. */
public final class Orientation {
  private Orientation() {}

  /**
   * From stored to upright pixels.
   *
   * @param orientation value of the tag, 1 to 8
   * @param w width as stored, in pixels
   * @param h height as stored, in pixels
   */
  public static AffineTransform upright(int orientation, int w, int h) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
