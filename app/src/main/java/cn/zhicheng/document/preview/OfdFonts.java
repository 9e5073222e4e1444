package cn.zhicheng.document.preview;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Outlines of characters: from the fonts a document brings, else from our own. */
final class OfdFonts {
  private final OfdResources resources;
  private final Map<String, Optional<TrueTypeFont>> parsed = new HashMap<>();
  private @Nullable TrueTypeFont own;

  OfdFonts(OfdResources resources) {
    this.resources = resources;
  }

  /**
   * A character drawn at the size of 1, its baseline at 0.
   *
   * @param advance how far the next one is
   */
  record Outline(Shape shape, double advance) {}

  /** The glyph of a number in the document's font, which only that font knows. */
  Outline glyph(String font, int glyph) throws IOException {
    TrueTypeFont brought = brought(font).orElseThrow(() -> new IOException("No font " + font));
    return outline(brought, glyph);
  }

  Outline character(String font, int character) throws IOException {
    Optional<TrueTypeFont> brought = brought(font);
    int glyph = brought.isPresent() ? glyphOf(brought.get(), character) : 0;
    return glyph > 0
        ? outline(brought.orElseThrow(), glyph)
        : outline(own(), glyphOf(own(), character));
  }

  private TrueTypeFont own() throws IOException {
    if (own == null) {
      own = PreviewFonts.song();
    }
    return own;
  }

  private Optional<TrueTypeFont> brought(String id) throws IOException {
    Optional<TrueTypeFont> known = parsed.get(id);
    if (known != null) {
      return known;
    }
    Optional<byte[]> file = resources.font(id);
    Optional<TrueTypeFont> font =
        file.isEmpty() ? Optional.empty() : Optional.of(parse(file.get()));
    parsed.put(id, font);
    return font;
  }

  private static TrueTypeFont parse(byte[] file) throws IOException {
    boolean outlines = file.length > 4 && file[0] == 'O' && file[1] == 'T';
    return outlines
        ? new OTFParser(true).parse(new RandomAccessReadBuffer(file))
        : new TTFParser(true).parse(new RandomAccessReadBuffer(file));
  }

  private static int glyphOf(TrueTypeFont font, int character) throws IOException {
    var map = font.getUnicodeCmapLookup(false);
    return map == null ? 0 : map.getGlyphId(character);
  }

  private static Outline outline(TrueTypeFont font, int glyph) throws IOException {
    double em = font.getUnitsPerEm();
    var shrink = AffineTransform.getScaleInstance(1 / em, -1 / em);
    return new Outline(
        shrink.createTransformedShape(path(font, glyph)), font.getAdvanceWidth(glyph) / em);
  }

  private static GeneralPath path(TrueTypeFont font, int glyph) throws IOException {
    if (font instanceof OpenTypeFont open && open.isPostScript()) {
      return open.getCFF().getFont().getType2CharString(glyph).getPath();
    }
    var data = font.getGlyph().getGlyph(glyph);
    return data == null ? new GeneralPath() : data.getPath();
  }
}
