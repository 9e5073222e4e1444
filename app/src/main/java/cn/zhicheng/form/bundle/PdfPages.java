package cn.zhicheng.form.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Takes pages of a PDF over as pictures of pages: what is drawn, stamps and filled fields included,
 * and nothing that acts. Links, scripts, fields and carried files stay behind.
 */
final class PdfPages {
  /** Pages of one attachment that are taken over. */
  static final int MOST = 200;

  private static final long MOST_PER_PAGE = 48L << 20;
  private static final long MOST_IN_ALL = 256L << 20;
  private final byte[] source;
  private long unfolded;

  private PdfPages(byte[] source) {
    this.source = source;
  }

  /**
   * The pages, each on a sheet of A4.
   *
   * @throws IOException for a PDF that is broken, locked, or unfolds to too much
   */
  static Taken of(byte[] pdf) throws IOException {
    return new PdfPages(pdf).taken();
  }

  private Taken taken() throws IOException {
    var cache = IOUtils.createTempFileOnlyStreamCache();
    try (var buffer = new RandomAccessReadBuffer(source);
        PDDocument from = Loader.loadPDF(buffer, cache);
        var to = new PDDocument(cache)) {
      if (from.isEncrypted()) {
        throw new IOException("encrypted");
      }
      var layers = new LayerUtility(to);
      int total = from.getNumberOfPages();
      if (total == 0) {
        throw new IOException("no pages");
      }
      int pages = Math.min(total, MOST);
      for (int i = 0; i < pages; i++) {
        take(from, from.getPage(i), layers);
      }
      InertPdf.scrub(to);
      var out = new ByteArrayOutputStream(source.length);
      to.save(out, CompressParameters.NO_COMPRESSION);
      return new Taken(out.toByteArray(), pages, total);
    }
  }

  /** The page is drawn upright by us, so that its own turn must not be applied twice. */
  private void take(PDDocument from, PDPage page, LayerUtility layers) throws IOException {
    measure(page);
    Stamps.flatten(from, page);
    int rotation = Math.floorMod(page.getRotation(), 360);
    page.setRotation(0);
    if (page.getResources() == null) {
      page.setResources(new org.apache.pdfbox.pdmodel.PDResources());
    }
    Sheet.of(layers.getDocument(), layers.importPageAsForm(from, page), rotation);
  }

  private void measure(PDPage page) throws IOException {
    long here = 0;
    byte[] some = new byte[1 << 16];
    try (InputStream in = page.getContents()) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        here += read;
        if (here > MOST_PER_PAGE || unfolded + here > MOST_IN_ALL) {
          throw new IOException("unfolds to too much");
        }
      }
    }
    unfolded += here;
  }
}
