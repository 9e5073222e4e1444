package cn.zhicheng.certificate.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateCast;
import cn.zhicheng.seal.CheckFile;
import cn.zhicheng.seal.OtherPrograms;
import cn.zhicheng.testing.Archival;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.Pages.Answer;
import cn.zhicheng.testing.ProductTest;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** An issued certificate, signed and time-stamped, is believed by programs that are not ours. */
@ProductTest
class IssuedCertificateProvesItselfTest {
  @Autowired CertificateCast cast;
  @Autowired CertificateFiles files;
  @Autowired CheckFile check;
  @Autowired Pages pages;

  @Value("${zhicheng.address}")
  String address;

  private Certificate certificate;
  private byte[] file;

  @BeforeEach
  void anIssuedCertificate() {
    Cast.Story story = cast.accepted();
    certificate = cast.issued(cast.province(), story);
    file = files.of(story.applicant(), certificate.id(), CertificateFormat.PDF).content();
  }

  @Test
  void theCodeOnTheSignedPageLeadsToThisVeryCertificate() throws Exception {
    String code = code(file);
    assertThat(code).isEqualTo(address + "/verify/" + certificate.token());
    Answer answer = scan(code.substring(address.length()));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("有效", certificate.number());
  }

  @Test
  void theSignedAndStampedFileCanBeKeptForGood() throws Exception {
    assertThat(check.check(file).stampedAt()).isNotNull();
    assertThat(Archival.failures(file)).isEmpty();
  }

  @Test
  void popplerAndOpensslFindSignatureChainAndStampRight() throws Exception {
    assertThat(OtherPrograms.pdfsig(file))
        .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
    assertThat(OtherPrograms.opensslCms(file)).containsIgnoringCase("successful");
    assertThat(OtherPrograms.opensslStamp(file)).contains("Verification: OK");
  }

  private Answer scan(String path) {
    var random = new Random();
    return pages.answer(
        MockMvcRequestBuilders.get(path)
            .with(request -> {
              request.setRemoteAddr(
                  "10.78.%d.%d".formatted(random.nextInt(256), random.nextInt(256)));
              return request;
            }));
  }

  @Test
  void theElectronicSealIsSeenOnThePage() throws Exception {
    BufferedImage page = page(file);
    double dot = 150 / 25.4;
    var middle = new Color(page.getRGB((int) (240 * dot), (int) (174 * dot)));
    assertThat(middle.getRed()).isGreaterThan(180);
    assertThat(middle.getGreen()).isLessThan(80);
  }

  /** As read from the page at half the resolution of an office printer. */
  private static String code(byte[] pdf) throws Exception {
    BufferedImage page = page(pdf);
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static BufferedImage page(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 150);
    }
  }
}
