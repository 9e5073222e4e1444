package cn.zhicheng.form.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws lines of text straight onto the pages of one document, in the type of the form; a rare
 * character takes the second font, one without a glyph becomes 〓. Close it after the document was
 * saved.
 */
public final class DrawnText implements AutoCloseable {
  private static final int GETA = '〓';
  private final PDDocument document;
  private final Map<FormFonts.Face, PDFont> fonts = new HashMap<>();
  private final List<TrueTypeFont> parsed = new ArrayList<>();

  public DrawnText(PDDocument document) {
    this.document = document;
  }

  /** Shows the text where the stream's text position is. */
  public void show(PDPageContentStream to, String text, float size) throws IOException {
    for (Run run : runs(text)) {
      to.setFont(font(run.face), size);
      to.showText(run.text);
    }
  }

  /** Its width in points. */
  public float width(String text, float size) throws IOException {
    float width = 0;
    for (Run run : runs(text)) {
      width += font(run.face).getStringWidth(run.text) * size / 1000;
    }
    return width;
  }

  private record Run(FormFonts.Face face, String text) {}

  private static List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    for (int raw : text.codePoints().filter(c -> !Character.isISOControl(c)).toArray()) {
      int c = has(FormFonts.REGULAR, raw) || has(FormFonts.RARE, raw) ? raw : GETA;
      FormFonts.Face face = has(FormFonts.REGULAR, c) ? FormFonts.REGULAR : FormFonts.RARE;
      if (!runs.isEmpty() && runs.getLast().face.equals(face)) {
        runs.add(new Run(face, runs.removeLast().text + Character.toString(c)));
      } else {
        runs.add(new Run(face, Character.toString(c)));
      }
    }
    return runs;
  }

  private static boolean has(FormFonts.Face face, int character) {
    return face.file().get().has(character);
  }

  private PDFont font(FormFonts.Face face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      TrueTypeFont type = face.file().get().parse();
      parsed.add(type);
      font = PDType0Font.load(document, type, true);
      fonts.put(face, font);
    }
    return font;
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont type : parsed) {
      type.close();
    }
  }
}
