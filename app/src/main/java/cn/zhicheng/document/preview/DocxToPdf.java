package cn.zhicheng.document.preview;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A PDF of a Word document for reading: texts, lists, tables and pictures in their order. Its
 * layout is near the original, not equal to it.
 */
public final class DocxToPdf {
  static final int MOST_PAGES = 200;

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
  }

  private DocxToPdf() {}

  /**
   * Converts.
   *
   * @throws TooManyPagesException when it is too long
   * @throws IOException when it can't be read
   */
  public static byte[] convert(byte[] docx) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      var pictures = new DocxPictures();
      String xhtml = new DocxBody(document, pictures).xhtml();
      return printed(xhtml, pictures);
    } catch (POIXMLException | IllegalStateException | StackOverflowError e) {
      throw new IOException("Not a readable document", e);
    }
  }

  private static byte[] printed(String xhtml, DocxPictures pictures) throws IOException {
    try (var pdf = new PDDocument()) {
      var builder = new PdfRendererBuilder();
      builder.useFastMode().usePDDocument(pdf);
      PreviewFonts.use(builder);
      builder.useReplacementText("□");
      restrict(builder, pictures);
      builder.withHtmlContent(xhtml, DocxPictures.SCHEME);
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        if (pdf.getNumberOfPages() > MOST_PAGES) {
          throw new TooManyPagesException("pages");
        }
        var out = new ByteArrayOutputStream(1 << 18);
        pdf.save(out);
        return out.toByteArray();
      }
    }
  }

  private static void restrict(PdfRendererBuilder builder, DocxPictures pictures) {
    builder.useProtocolsStreamImplementation(pictures, "docx");
    builder.useUriResolver((base, uri) -> uri.startsWith(DocxPictures.SCHEME) ? uri : null);
    for (var moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (uri, type) -> uri != null && uri.startsWith(DocxPictures.SCHEME), moment);
    }
  }
}
