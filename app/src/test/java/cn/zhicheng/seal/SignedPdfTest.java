package cn.zhicheng.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed PDF proves who made it, and that nobody touched it since. */
class SignedPdfTest {
  private static final SigningReason REASON =
      new SigningReason("电子职称证书签发", Instant.parse("2026-11-20T02:00:00Z"));

  @TempDir static Path folder;
  static Deployment ours;

  @BeforeAll
  static void keys() throws Exception {
    ours =
        Deployment.with(
            new DemoAuthority("RSA", "测试根").store(folder, DemoAuthority.SIGNER),
            new DemoAuthority("SM2", "测试国密根").store(folder, DemoAuthority.SIGNER),
            "",
            List.of());
  }

  @Test
  void aPdfIsSignedWithRsa() throws Exception {
    FileVerdict verdict = ours.check().check(ours.sign().pdf(pdf(), REASON));
    assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
    assertThat(verdict.kind()).isEqualTo(FileKind.PDF);
    assertThat(verdict.signer()).isEqualTo("职称电子证照签章");
    assertThat(verdict.signedAt()).isEqualTo(REASON.at());
    assertThat(verdict.sha256()).hasSize(64);
  }

  @Test
  void aPdfIsSignedWithSm2() throws Exception {
    FileVerdict verdict = ours.check().check(ours.sign().pdfNational(pdf(), REASON));
    assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
    assertThat(verdict.kind()).isEqualTo(FileKind.PDF_NATIONAL);
  }

  @Test
  void aPdfWithoutSignatureIsSaidToHaveNone() throws Exception {
    assertThat(ours.check().check(pdf()).outcome()).isEqualTo(FileOutcome.NOT_SIGNED);
  }

  static byte[] pdf() throws Exception {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
