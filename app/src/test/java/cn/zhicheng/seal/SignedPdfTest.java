package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.OURS;
import static cn.zhicheng.seal.OurKeys.OURS_BY_CURVE;
import static cn.zhicheng.seal.OurKeys.REASON;
import static cn.zhicheng.seal.OurKeys.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A signed PDF proves who made it, and that nobody touched it since. */
class SignedPdfTest {
  @Test
  void aPdfIsSignedWithRsa() throws Exception {
    FileVerdict verdict = OURS.check().check(OURS.sign().pdf(SamplePdf.made(), REASON));
    assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
    assertThat(verdict.kind()).isEqualTo(FileKind.PDF);
    assertThat(verdict.signer()).isEqualTo("职称电子证照签章");
    assertThat(verdict.signedAt()).isEqualTo(REASON.at());
    assertThat(verdict.stampedAt()).isNull();
    assertThat(verdict.sha256()).hasSize(64);
  }

  @Test
  void aPdfIsSignedOnAnEllipticCurve() throws Exception {
    byte[] signed = OURS_BY_CURVE.sign().pdf(SamplePdf.made(), REASON);
    assertThat(OURS_BY_CURVE.check().check(signed).kind()).isEqualTo(FileKind.PDF);
    assertThat(OURS_BY_CURVE.outcome(signed)).isEqualTo(FileOutcome.VALID);
  }

  @Test
  void aPdfIsSignedWithSm2() throws Exception {
    FileVerdict verdict = OURS.check().check(OURS.sign().pdfNational(SamplePdf.made(), REASON));
    assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
    assertThat(verdict.kind()).isEqualTo(FileKind.PDF_NATIONAL);
  }

  @Test
  void whatWasThereStaysByteForByte() throws Exception {
    byte[] unsigned = SamplePdf.made();
    byte[] signed = OURS.sign().pdf(unsigned, REASON);
    assertThat(Arrays.copyOf(signed, unsigned.length)).isEqualTo(unsigned);
  }

  @Test
  void aPdfWithoutSignatureIsSaidToHaveNone() throws Exception {
    assertThat(OURS.outcome(SamplePdf.made())).isEqualTo(FileOutcome.NOT_SIGNED);
  }

  @Test
  void whoeverTakesOurNameUnderAnotherRootIsForeign() throws Exception {
    byte[] signed = STRANGERS.sign().pdf(SamplePdf.made(), REASON);
    assertThat(OURS.outcome(signed)).isEqualTo(FileOutcome.FOREIGN);
    assertThat(OURS.outcome(STRANGERS.sign().pdfNational(SamplePdf.made(), REASON)))
        .isEqualTo(FileOutcome.FOREIGN);
  }

  @Test
  void bytesBehindTheSignatureMakeItChanged() throws Exception {
    byte[] signed = OURS.sign().pdf(SamplePdf.made(), REASON);
    byte[] longer = Arrays.copyOf(signed, signed.length + 1);
    longer[signed.length] = '\n';
    assertThat(OURS.outcome(longer)).isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void aPageAddedAfterwardsMakesItChanged() throws Exception {
    assertThat(OURS.outcome(withPage(OURS.sign().pdf(SamplePdf.made(), REASON))))
        .isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void aStrangersSignatureOnTopMakesItChanged() throws Exception {
    byte[] ours = OURS.sign().pdf(SamplePdf.made(), REASON);
    FileVerdict verdict = OURS.check().check(STRANGERS.sign().pdf(ours, REASON));
    assertThat(verdict.outcome()).isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void aLaterSignatureOfOursIsValid() throws Exception {
    byte[] ours = OURS.sign().pdf(SamplePdf.made(), REASON);
    var later = new SigningReason("再次签章", Instant.parse("2026-11-21T02:00:00Z"));
    FileVerdict verdict = OURS.check().check(OURS.sign().pdf(ours, later));
    assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
    assertThat(verdict.signedAt()).isEqualTo(later.at());
  }

  @Test
  void bytesHiddenInTheRoomOfTheSignatureMakeItChanged() throws Exception {
    byte[] signed = OURS.sign().pdf(SamplePdf.made(), REASON);
    var text = new String(signed, StandardCharsets.ISO_8859_1);
    signed[text.lastIndexOf("000>") + 1] = '7';
    assertThat(OURS.outcome(signed)).isEqualTo(FileOutcome.CHANGED);
  }

  /** Same covered bytes, but the gap stands elsewhere, named by a range of the forger's own. */
  @Test
  void theGapCannotBeMoved() throws Exception {
    byte[] signed = OURS.sign().pdf(SamplePdf.made(), REASON);
    var text = new String(signed, StandardCharsets.ISO_8859_1);
    int start = text.lastIndexOf("/Contents <") + "/Contents ".length();
    int end = text.indexOf('>', start) + 1;
    String moved =
        text.substring(0, 9)
            + text.substring(start, end)
            + text.substring(9, start)
            + text.substring(end);
    assertThat(OURS.outcome(moved.getBytes(StandardCharsets.ISO_8859_1)))
        .isNotEqualTo(FileOutcome.VALID);
  }

  private static byte[] withPage(byte[] signed) throws Exception {
    try (PDDocument document = Loader.loadPDF(signed)) {
      document.addPage(new PDPage());
      document.getPages().getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }
}
