package cn.zhicheng.document.preview;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of OFD's attributes: numbers, boxes, matrices, colours, distances, locations. */
final class OfdValues {
  private static final int MOST = 100_000;

  private OfdValues() {}

  static double[] numbers(String typed) {
    return typed.isBlank()
        ? new double[0]
        : List.of(typed.strip().split("[\\s,]+")).stream()
            .limit(MOST)
            .mapToDouble(OfdValues::number)
            .toArray();
  }

  /** Decimal, or hexadecimal as colours may be. */
  private static double number(String typed) {
    return typed.startsWith("#")
        ? Integer.parseInt(typed.substring(1), 16)
        : Double.parseDouble(typed);
  }

  static double number(String typed, double otherwise) {
    return typed.isBlank() ? otherwise : Double.parseDouble(typed.strip());
  }

  /** Empty where the four numbers are missing. */
  static Rectangle2D box(String typed) {
    double[] n = numbers(typed);
    return n.length < 4 ? new Rectangle2D.Double() : new Rectangle2D.Double(n[0], n[1], n[2], n[3]);
  }

  static AffineTransform matrix(String typed) {
    double[] n = numbers(typed);
    return n.length < 6 ? new AffineTransform() : new AffineTransform(n);
  }

  /** Grey, RGB or CMYK by the count of its numbers; null for what is none of them. */
  static @Nullable Color color(String typed, int alpha) {
    double[] n = numbers(typed);
    return switch (n.length) {
      case 1 -> rgb(n[0], n[0], n[0], alpha);
      case 3 -> rgb(n[0], n[1], n[2], alpha);
      case 4 -> {
        double left = 1 - n[3] / 255;
        yield rgb((255 - n[0]) * left, (255 - n[1]) * left, (255 - n[2]) * left, alpha);
      }
      default -> null;
    };
  }

  private static Color rgb(double red, double green, double blue, int alpha) {
    return new Color(level(red), level(green), level(blue), level(alpha));
  }

  private static int level(double value) {
    return (int) Math.clamp(Math.round(value), 0, 255);
  }

  /** Distances from character to character; {@code g 3 5.1} stands for 5.1 three times. */
  static double[] distances(String typed) {
    var distances = new ArrayList<Double>();
    String[] parts = typed.isBlank() ? new String[0] : typed.strip().split("\\s+");
    for (int i = 0; i < parts.length && distances.size() < MOST; i++) {
      if (parts[i].equals("g")) {
        int times = Math.clamp(Integer.parseInt(parts[i + 1]), 0, MOST);
        double distance = Double.parseDouble(parts[i + 2]);
        for (int n = 0; n < times; n++) {
          distances.add(distance);
        }
        i += 2;
      } else {
        distances.add(Double.parseDouble(parts[i]));
      }
    }
    return distances.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** A location as seen from the folder of the file that names it. */
  static String location(String folder, String named) {
    String path = named.startsWith("/") || folder.isEmpty() ? named : folder + "/" + named;
    var parts = new ArrayList<String>();
    for (String part : path.split("/")) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  static String folder(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }
}
