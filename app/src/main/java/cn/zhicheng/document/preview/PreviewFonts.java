package cn.zhicheng.document.preview;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Our own type, for files that bring none. Read anew each time: uploads of this kind are rare. */
final class PreviewFonts {
  private static final String SONG = "/fonts/NotoSerifSC-400Regular.ttf.gz";
  private static final String BOLD = "/fonts/NotoSerifSC-700Bold.ttf.gz";
  private static final String RARE = "/fonts/HanaMinB.ttf.gz";

  private PreviewFonts() {}

  static void use(PdfRendererBuilder builder) {
    builder.useFont(() -> open(SONG), "Song", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> open(BOLD), "Song", 700, FontStyle.NORMAL, true);
    builder.useFont(() -> open(RARE), "Rare", 400, FontStyle.NORMAL, true);
  }

  static TrueTypeFont song() throws IOException {
    try (InputStream in = open(SONG)) {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
    }
  }

  private static InputStream open(String resource) {
    try {
      InputStream in = PreviewFonts.class.getResourceAsStream(resource);
      if (in == null) {
        throw new IllegalStateException("no font " + resource);
      }
      return new GZIPInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
