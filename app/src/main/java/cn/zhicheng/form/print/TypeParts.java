package cn.zhicheng.form.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Parts of the form's type for documents that embed fonts themselves. */
public final class TypeParts {
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "OS/2", "cmap",
          "name", "post");

  private TypeParts() {}

  /** Whether the main font lacks the character, so that its outline must be drawn. */
  public static boolean rare(int character) {
    return !FormFonts.REGULAR.file().get().has(character);
  }

  /** A TrueType font of the text's characters that the main font has. */
  public static byte[] subset(String text, boolean bold) {
    Set<Integer> characters =
        text.codePoints().filter(c -> !rare(c)).boxed().collect(Collectors.toSet());
    FontFile file = (bold ? FormFonts.BOLD : FormFonts.REGULAR).file().get();
    try (TrueTypeFont font = file.parse()) {
      var subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(characters);
      var out = new ByteArrayOutputStream(1 << 15);
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outline of a rare character, one em being 1, upwards from the baseline. */
  public static GeneralPath outline(int character) {
    try (TrueTypeFont font = FormFonts.RARE.file().get().parse()) {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
      GeneralPath path = font.getGlyph().getGlyph(glyph).getPath();
      double em = 1.0 / font.getUnitsPerEm();
      path.transform(AffineTransform.getScaleInstance(em, em));
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
