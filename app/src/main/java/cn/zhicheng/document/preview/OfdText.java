package cn.zhicheng.document.preview;

import cn.zhicheng.shared.SafeXml;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the characters of one text object, each where the document puts it. */
final class OfdText {
  private final OfdFonts fonts;
  private final Graphics2D canvas;

  OfdText(OfdFonts fonts, Graphics2D canvas) {
    this.fonts = fonts;
    this.canvas = canvas;
  }

  void draw(Element object) throws IOException {
    double size = OfdValues.number(object.getAttribute("Size"), 1);
    double stretch = OfdValues.number(object.getAttribute("HScale"), 1);
    Map<Integer, int[]> replaced = replaced(object);
    int position = 0;
    double x = 0;
    double y = 0;
    for (Element code : SafeXml.children(object, "TextCode")) {
      x = OfdValues.number(code.getAttribute("X"), x);
      y = OfdValues.number(code.getAttribute("Y"), y);
      position = draw(object.getAttribute("Font"), code, replaced, position, x, y, size, stretch);
    }
  }

  private int draw(
      String font,
      Element code,
      Map<Integer, int[]> replaced,
      int begin,
      double fromX,
      double fromY,
      double size,
      double stretch)
      throws IOException {
    double[] right = OfdValues.distances(code.getAttribute("DeltaX"));
    double[] down = OfdValues.distances(code.getAttribute("DeltaY"));
    int[] characters = code.getTextContent().codePoints().toArray();
    double x = fromX;
    double y = fromY;
    for (int i = 0; i < characters.length; i++) {
      int[] glyph = replaced.get(begin + i);
      OfdFonts.Outline outline =
          glyph == null ? fonts.character(font, characters[i]) : fonts.glyph(font, glyph[0]);
      var place = AffineTransform.getTranslateInstance(x, y);
      place.scale(size * stretch, size);
      canvas.fill(place.createTransformedShape(outline.shape()));
      boolean given = right.length > 0 || down.length > 0;
      x += i < right.length ? right[i] : given ? 0 : outline.advance() * size * stretch;
      y += i < down.length ? down[i] : 0;
    }
    return begin + characters.length;
  }

  /** Characters that are drawn by a glyph number, by their position in the object. */
  private static Map<Integer, int[]> replaced(Element object) {
    Map<Integer, int[]> replaced = new HashMap<>();
    List<Element> transforms = SafeXml.children(object, "CGTransform");
    for (Element transform : transforms) {
      int position = (int) OfdValues.number(transform.getAttribute("CodePosition"), 0);
      double[] glyphs = OfdValues.numbers(SafeXml.text(transform, "Glyphs"));
      for (int i = 0; i < glyphs.length; i++) {
        replaced.put(position + i, new int[] {(int) glyphs[i]});
      }
    }
    return replaced;
  }
}
