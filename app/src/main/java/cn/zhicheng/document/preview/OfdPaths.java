package cn.zhicheng.document.preview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads the abbreviated data of a path: S, M, L, Q, B, A, C with their numbers. */
final class OfdPaths {
  private final String[] parts;
  private int at;
  private final Path2D path = new Path2D.Double();

  private OfdPaths(String data) {
    this.parts = data.strip().split("[\\s,]+");
  }

  static Path2D parse(String data) {
    return data.isBlank() ? new Path2D.Double() : new OfdPaths(data).read();
  }

  private Path2D read() {
    while (at < parts.length) {
      switch (parts[at++]) {
        case "S", "M" -> path.moveTo(next(), next());
        case "L" -> path.lineTo(next(), next());
        case "Q" -> path.quadTo(next(), next(), next(), next());
        case "B" -> path.curveTo(next(), next(), next(), next(), next(), next());
        case "A" -> arc(next(), next(), next(), next() > 0.5, next() > 0.5, next(), next());
        case "C" -> path.closePath();
        default -> throw new IllegalArgumentException("Not a path: " + parts[at - 1]);
      }
    }
    return path;
  }

  private double next() {
    return Double.parseDouble(parts[at++]);
  }

  /** From the current point, as SVG reckons elliptical arcs. */
  private void arc(
      double width, double height, double turn, boolean large, boolean sweep, double x, double y) {
    Point2D from = path.getCurrentPoint();
    double rx = Math.abs(width);
    double ry = Math.abs(height);
    if (rx == 0 || ry == 0 || from.distance(x, y) == 0) {
      path.lineTo(x, y);
      return;
    }
    double angle = Math.toRadians(turn);
    double dx = (from.getX() - x) / 2;
    double dy = (from.getY() - y) / 2;
    double px = Math.cos(angle) * dx + Math.sin(angle) * dy;
    double py = -Math.sin(angle) * dx + Math.cos(angle) * dy;
    double grow = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
    rx *= grow;
    ry *= grow;
    double over = rx * rx * ry * ry - rx * rx * py * py - ry * ry * px * px;
    double under = rx * rx * py * py + ry * ry * px * px;
    double factor = (large == sweep ? -1 : 1) * Math.sqrt(Math.max(0, over / under));
    double cx = factor * rx * py / ry;
    double cy = -factor * ry * px / rx;
    double start = Math.toDegrees(Math.atan2((py - cy) / ry, (px - cx) / rx));
    double end = Math.toDegrees(Math.atan2((-py - cy) / ry, (-px - cx) / rx));
    double extent = (end - start) % 360;
    extent += sweep && extent < 0 ? 360 : !sweep && extent > 0 ? -360 : 0;
    var arc = new Arc2D.Double(-rx, -ry, rx * 2, ry * 2, -start, -extent, Arc2D.OPEN);
    var place = AffineTransform.getTranslateInstance((from.getX() + x) / 2, (from.getY() + y) / 2);
    place.rotate(angle);
    place.translate(cx, cy);
    path.append(place.createTransformedShape(arc), true);
  }
}
