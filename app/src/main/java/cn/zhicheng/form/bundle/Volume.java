package cn.zhicheng.form.bundle;

import cn.zhicheng.form.print.DrawnText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A PDF put together of several; what is in it lies in a file, not in memory. */
public final class Volume implements AutoCloseable {
  private final PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  private final PDFMergerUtility merger = new PDFMergerUtility();
  private final Bookmarks bookmarks = new Bookmarks(pdf);

  public int pages() {
    return pdf.getNumberOfPages();
  }

  /** Adds pages; their place in the outline is the path, e.g. 证明材料, 继续教育, the file's name. */
  public void add(byte[] part, String... path) throws IOException {
    int first = pages();
    append(part);
    bookmarks.add(pdf.getPage(first), path);
  }

  /** Adds pages without a bookmark of their own. */
  public void append(byte[] part) throws IOException {
    try (PDDocument from = Loader.loadPDF(part)) {
      untag(from);
      merger.appendDocument(pdf, from);
    }
  }

  /** Tags of every cell of every part would stay in memory until the end. */
  private static void untag(PDDocument part) {
    var catalogue = part.getDocumentCatalog().getCOSObject();
    catalogue.removeItem(COSName.STRUCT_TREE_ROOT);
    catalogue.removeItem(COSName.MARK_INFO);
    part.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.STRUCT_PARENTS));
  }

  /** Marks every page and writes the whole. Nothing may be added afterwards. */
  public void write(String title, Imprint imprint, Instant asOf, OutputStream to)
      throws IOException {
    var catalogue = pdf.getDocumentCatalog().getCOSObject();
    catalogue.removeItem(COSName.METADATA); // of its parts, which promises PDF/A
    catalogue.removeItem(COSName.OUTPUT_INTENTS);
    bookmarks.open();
    Calendar date = GregorianCalendar.from(asOf.atZone(ZoneOffset.UTC));
    var information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer("Zhicheng");
    information.setCreationDate(date);
    pdf.setDocumentInformation(information);
    try (var text = new DrawnText(pdf)) {
      imprint.on(pdf, text);
      pdf.save(new Unclosed(to), CompressParameters.NO_COMPRESSION);
    }
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  /** Saving closes what it writes to; here more may follow. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream to) {
      super(to);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      out.write(from, start, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
