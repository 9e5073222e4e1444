package cn.zhicheng.certificate.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.form.FormPrinter;
import cn.zhicheng.form.print.FormFonts;
import cn.zhicheng.testing.Archival;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The certificate on paper: one page, everything on it, a code that is read, kept for good. */
class CertificatePdfTest {
  private static final CertificatePdf PDF =
      new CertificatePdf(
          TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte.templates"),
          new FormFonts(),
          FormPrinter.THREADS);

  @Test
  void onePageSaysEverything() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PDF.render(SampleSheets.of("刘𣸸")))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u3000]+", ""))
          .contains("专业技术资格证书", "刘𣸸", "340123********005X", "高级教师（副高级）", "教育研究")
          .contains("2026年11月20日", "皖人社秘〔2026〕128号", "342026222000001P")
          .contains("安徽省人力资源和社会保障厅", "2026年11月23日", "1985年6月");
    }
  }

  @Test
  void theLongestCommitteeStaysAboveTheIssuer() throws IOException {
    String longest = "安徽省专业技术资格评审委".repeat(9).substring(0, 100);
    try (PDDocument pdf = Loader.loadPDF(PDF.render(SampleSheets.of("王䶮", longest)))) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      assertThat(stripper.getText(pdf).replaceAll("[\\s\u3000]+", ""))
          .containsSubsequence("批准文号", "安徽省人力资源和社会保障厅", "2026年11月23日");
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void theCodeIsReadAtHalfTheResolutionOfAnOfficePrinter() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PDF.render(SampleSheets.of("王䶮")))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var picture =
          new BinaryBitmap(
              new HybridBinarizer(
                  new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
      assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(SampleSheets.ADDRESS);
    }
  }

  @Test
  void equalCertificatesHaveEqualBytes() {
    assertThat(PDF.render(SampleSheets.of("王䶮"))).isEqualTo(PDF.render(SampleSheets.of("王䶮")));
    assertThat(PDF.render(SampleSheets.of("王䶮"))).isNotEqualTo(PDF.render(SampleSheets.of("王燕")));
  }

  @Test
  void itIsPdfA() throws Exception {
    assertThat(Archival.failures(PDF.render(SampleSheets.of("买买提·吐尔逊")))).isEmpty();
  }
}
