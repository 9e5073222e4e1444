package cn.zhicheng.form.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Renders documents one after the other with fonts parsed once. Belongs to one thread. */
final class PdfRenderer {
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // The writer of the metadata looks for its factory along the whole class path, for each
    // document anew: a tenth of the work. With its name it need not look.
    System.setProperty(
        TransformerFactory.class.getName(),
        TransformerFactory.newDefaultInstance().getClass().getName());
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
  }

  private final FontSet fonts = new FontSet();

  byte[] render(PdfDocument document) throws IOException {
    try (var pdf = new PDDocument()) {
      var builder = new PdfRendererBuilder();
      builder.useFastMode().usePDDocument(pdf);
      fonts.use(builder, pdf);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A).useColorProfile(SRGB);
      builder.usePdfUaAccessibility(true);
      builder.useUnicodeLineBreaker(new CjkLineBreaker());
      restrict(builder, new FormResources(document.images()));
      builder.withHtmlContent(document.xhtml(), FormResources.SCHEME);
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        DocumentIdentity.stamp(pdf, document);
        var out = new ByteArrayOutputStream(1 << 18);
        pdf.save(out);
        return out.toByteArray();
      }
    }
  }

  private static void restrict(PdfRendererBuilder builder, FormResources resources) {
    builder.useProtocolsStreamImplementation(resources, "form");
    builder.useUriResolver((base, uri) -> FormResources.resolve(uri));
    for (var moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (uri, type) -> uri != null && uri.startsWith(FormResources.SCHEME), moment);
    }
  }
}
