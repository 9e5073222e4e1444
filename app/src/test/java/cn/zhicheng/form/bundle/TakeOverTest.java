package cn.zhicheng.form.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.ScanState;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.form.companion.Proof;
import cn.zhicheng.testing.ProductTest;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An attachment that cannot be taken over becomes a page that says so. */
@ProductTest
class TakeOverTest {
  @Autowired TakeOver takeOver;

  private static Proof proof(String mime, ScanState scan) {
    var document =
        new StoredDocument(UUID.randomUUID(), "获奖证书.pdf", mime, 10, "ab".repeat(32), 3, null, scan);
    return new Proof(7, "表彰奖励", "教学成果奖", "获奖证书.pdf", document.sha256(), document);
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]+", "");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, INFECTED, 安全检查",
    "application/ofd, CLEAN, 这种格式的文件不能印在卷内",
    "application/pdf, CLEAN, 已损坏、加密或无法识别",
    "image/png, CLEAN, 已损坏、加密或无法识别"
  })
  void itSaysWhyAndNamesTheFile(String mime, ScanState scan, String why) throws Exception {
    TakeOver.Pages pages = takeOver.of(proof(mime, scan));
    assertThat(pages.whole()).isFalse();
    assertThat(text(pages.pdf())).contains(why, "表彰奖励", "教学成果奖", "获奖证书.pdf", "abababab");
  }

  @Test
  void soDoesOneTheStoreDoesNotKnow() throws Exception {
    var proof = new Proof(1, "论文", "一篇论文", "论文.pdf", "", null);
    assertThat(text(takeOver.of(proof).pdf())).contains("系统中找不到");
  }
}
