package cn.zhicheng.form.print;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The parsed fonts of one render thread. Not thread-safe. */
final class FontSet {
  private final Map<FormFonts.Face, TrueTypeFont> parsed = new HashMap<>();
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  void use(PdfRendererBuilder builder, PDDocument document) {
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    for (FormFonts.Face face : FormFonts.ALL) {
      var font = new Embedded(document, face);
      builder.useFont(font, face.family(), face.weight(), FontStyle.NORMAL, true);
    }
  }

  private TrueTypeFont parsed(FormFonts.Face face) {
    return parsed.computeIfAbsent(face, f -> f.file().get().parse());
  }

  /** A font of one document; a PDFont must not be shared between documents. */
  private final class Embedded extends PDFontSupplier {
    private final PDDocument document;
    private final FormFonts.Face face;
    private @Nullable PDFont font;

    Embedded(PDDocument document, FormFonts.Face face) {
      super(null);
      this.document = document;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      if (font == null) {
        try {
          font = PDType0Font.load(document, parsed(face), true);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return font;
    }
  }
}
