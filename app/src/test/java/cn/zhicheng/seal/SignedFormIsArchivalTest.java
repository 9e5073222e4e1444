package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.OURS;
import static cn.zhicheng.seal.OurKeys.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_B;

import cn.zhicheng.testing.Archival;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;

/** A signature leaves an archival PDF archival: PDF/A-2b by the reference validator. */
class SignedFormIsArchivalTest {
  private static final String PDF_A =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>\
      <pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """;

  @Test
  void aSignedPdfIsStillPdfA() throws Exception {
    byte[] unsigned = archival();
    assertThat(Archival.failures(unsigned, PDFA_2_B)).isEmpty();
    assertThat(Archival.failures(OURS.sign().pdf(unsigned, REASON), PDFA_2_B)).isEmpty();
    assertThat(Archival.failures(OURS.sign().pdfNational(unsigned, REASON), PDFA_2_B)).isEmpty();
  }

  private static byte[] archival() throws Exception {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var metadata = new PDMetadata(document);
      metadata.importXMPMetadata(PDF_A.getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
