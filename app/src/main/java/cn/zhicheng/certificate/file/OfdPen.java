package cn.zhicheng.certificate.file;

import cn.zhicheng.form.print.TypeParts;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ofdrw.font.Font;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.FontSetting;
import org.ofdrw.layout.element.canvas.TextAlign;

/**
 * Writes on an OFD page, in millimetres from its upper left corner. Characters the main font lacks
 * are drawn as outlines: OFD libraries tear those beyond the Basic Multilingual Plane apart.
 */
final class OfdPen {
  private final DrawContext page;
  private final Font regular;
  private final Font bold;

  OfdPen(DrawContext page, Font regular, Font bold) {
    this.page = page;
    this.regular = regular;
    this.bold = bold;
  }

  /**
   * A kind of type.
   *
   * @param size of an em
   */
  record Type(double size, boolean bold, int red, int green, int blue) {
    static Type plain(double size) {
      return new Type(size, false, 31, 26, 23);
    }

    static Type strong(double size) {
      return new Type(size, true, 31, 26, 23);
    }
  }

  void color(int red, int green, int blue) {
    page.setFillColor(red, green, blue);
    page.setStrokeColor(red, green, blue);
  }

  /** One line; {@code x} is where it is anchored, {@code baseline} where it stands. */
  void write(String text, double x, double baseline, Type type, TextAlign align)
      throws IOException {
    color(type.red(), type.green(), type.blue());
    if (text.codePoints().noneMatch(TypeParts::rare)) {
      set(text, x, baseline, type, align);
      return;
    }
    double at = x;
    for (String run : runs(text)) {
      int first = run.codePointAt(0);
      if (TypeParts.rare(first)) {
        draw(first, at, baseline, type.size());
        at += type.size();
      } else {
        set(run, at, baseline, type, TextAlign.left);
        at += page.measureText(run).width;
      }
    }
  }

  private void set(String text, double x, double baseline, Type type, TextAlign align)
      throws IOException {
    page.setFont(new FontSetting(type.size(), type.bold() ? bold : regular));
    page.setTextAlign(align);
    page.fillText(text, x, baseline);
  }

  /** Rare characters one by one, the others as they follow each other. */
  private static List<String> runs(String text) {
    var runs = new ArrayList<String>();
    var run = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (TypeParts.rare(c)) {
            if (!run.isEmpty()) {
              runs.add(run.toString());
              run.setLength(0);
            }
            runs.add(Character.toString(c));
          } else {
            run.appendCodePoint(c);
          }
        });
    if (!run.isEmpty()) {
      runs.add(run.toString());
    }
    return runs;
  }

  private void draw(int character, double x, double baseline, double size) {
    page.beginPath();
    double[] p = new double[6];
    for (var it = TypeParts.outline(character).getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(p);
      for (int i = 0; i < p.length; i += 2) {
        p[i] = x + p[i] * size;
        p[i + 1] = baseline - p[i + 1] * size;
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> page.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO -> page.quadraticCurveTo(p[0], p[1], p[2], p[3]);
        case PathIterator.SEG_CUBICTO -> page.bezierCurveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> page.closePath();
      }
    }
    page.fill();
  }
}
