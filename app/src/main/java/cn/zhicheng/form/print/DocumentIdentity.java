package cn.zhicheng.form.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Title, dates and identifier of a PDF, taken from the data instead of the clock, in the two places
 * where PDF/A wants them to agree.
 */
final class DocumentIdentity {
  private static final String PRODUCER = "Zhicheng";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'").withZone(ZoneOffset.UTC);

  private DocumentIdentity() {}

  static void stamp(PDDocument pdf, PdfDocument document) throws IOException {
    Calendar date = GregorianCalendar.from(document.date().atZone(ZoneOffset.UTC));
    date.set(Calendar.MILLISECOND, 0);
    var information = new PDDocumentInformation();
    information.setTitle(plain(document.title()));
    information.setProducer(PRODUCER);
    information.setCreationDate(date);
    information.setModificationDate(date);
    pdf.setDocumentInformation(information);
    pdf.setDocumentId(Long.parseUnsignedLong(document.hash().substring(0, 16), 16));
    var metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(packet(document).getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage("zh-CN");
  }

  private static String packet(PdfDocument document) {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
    <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
    <pdf:Producer>%s</pdf:Producer>
    </rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(
            escape(plain(document.title())),
            STAMP.format(document.date()),
            STAMP.format(document.date()),
            PRODUCER);
  }

  /** XML has no way to write a control character. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", "");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
