package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * FAQ-P42: what browsers can't show is shown as a PDF; what can't be made one is refused in words.
 */
class OfficeFilesAreShownAsPdfTest {
  private static final Previews PREVIEWS = new Previews(1, 30);

  @AfterAll
  static void stop() {
    PREVIEWS.close();
  }

  private static ReceivedFile received(String name, byte[] content) {
    return PREVIEWS.with(ReceivedFile.of(name, content));
  }

  private static byte[] preview(ReceivedFile file) {
    byte[] pdf = file.preview();
    assertThat(pdf).isNotNull();
    return java.util.Objects.requireNonNull(pdf);
  }

  private static BufferedImage drawn(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(0, 1);
    }
  }

  private static void looksLike(byte[] pdf, String file) throws IOException {
    if (System.getProperty("shots") != null) {
      var out = java.nio.file.Path.of(System.getProperty("shots"), file).toFile();
      javax.imageio.ImageIO.write(drawn(pdf), "png", out);
    }
  }

  private static long dark(BufferedImage image, int left, int top, int width, int height) {
    return IntStream.range(left, left + width)
        .mapToLong(x ->
            IntStream.range(top, top + height)
                .filter(y -> (image.getRGB(x, y) & 0xFF) < 128)
                .count())
        .sum();
  }

  @Test
  void ofAWordDocumentItsTextsTablesAndPictures() throws IOException {
    ReceivedFile file = received("总结.docx", SampleArchives.docx("本人自2019年起从事给水排水工作，䶮𬱖。"));
    assertThat(file.kind()).isEqualTo(FileKind.DOCX);
    assertThat(file.pages()).isEqualTo(1);
    looksLike(preview(file), "docx.png");
    try (var document = Loader.loadPDF(preview(file))) {
      assertThat(Normalizer.normalize(new PDFTextStripper().getText(document), Form.NFKC))
          .contains("本人自2019年起从事给水排水", "蜀山区供水改造", "负责人")
          .doesNotContain("没有显示在预览中");
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
  }

  @Test
  void ofAnOfdItsTextsLinesAndPictures() throws IOException {
    ReceivedFile file = received("证书.ofd", SampleArchives.ofd("职称证书电子证照"));
    assertThat(file.kind()).isEqualTo(FileKind.OFD);
    assertThat(file.name()).isEqualTo("证书.ofd");
    assertThat(file.pages()).isEqualTo(1);
    BufferedImage page = drawn(preview(file));
    looksLike(preview(file), "ofd.png");
    assertThat(page.getWidth()).isBetween(594, 596);
    assertThat(dark(page, 56, 56, 220, 30)).as("text").isGreaterThan(300);
    assertThat(dark(page, 26, 200, 6, 1)).as("frame").isBetween(1L, 3L);
    assertThat(page.getRGB(100, 200) & 0xFFFFFF).as("picture").isNotEqualTo(0xFFFFFF);
    assertThat(dark(page, 300, 150, 200, 150)).as("nothing there").isZero();
  }

  @Test
  void pdfsAndPicturesShowThemselves() {
    assertThat(received("a.pdf", SampleFiles.pdf(1)).preview()).isNull();
    assertThat(received("a.png", SampleFiles.png(90, 90)).preview()).isNull();
  }

  @Test
  void whatCannotBeShownIsToldAtOnce() {
    byte[] nonsense = "<a/>".getBytes(StandardCharsets.UTF_8);
    refused("a.ofd", SampleArchives.with(SampleArchives.ofd("甲"), "OFD.xml", nonsense));
    refused("b.docx", SampleArchives.with(SampleArchives.docx("甲"), "word/document.xml", nonsense));
    refused("c.ofd", SampleArchives.with(SampleArchives.ofd("甲"), "Doc_0/Res/a.png", nonsense));
  }

  @Test
  void entitiesAreNotResolved() {
    byte[] bomb =
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
            .getBytes(StandardCharsets.UTF_8);
    refused("a.ofd", SampleArchives.with(SampleArchives.ofd("甲"), "OFD.xml", bomb));
    refused("a.docx", SampleArchives.with(SampleArchives.docx("甲"), "word/document.xml", bomb));
  }

  @Test
  void aBookIsToldToBeTooLong() {
    assertThatThrownBy(() -> received("书.docx", SampleArchives.docx(text(300_001))))
        .isInstanceOf(UnfitFileException.class)
        .hasMessageContaining("200 页或 30 万字");
  }

  @Test
  void whoTakesTooLongIsToldSo() {
    try (var hasty = new Previews(1, 0)) {
      // Of one letter it would pack so well that it is refused, sooner than the wait ends.
      ReceivedFile file = ReceivedFile.of("a.docx", SampleArchives.docx(text(100_000)));
      assertThatThrownBy(() -> hasty.with(file))
          .isInstanceOf(UnfitFileException.class)
          .hasMessageContaining("来不及生成预览");
    }
  }

  private static String text(int characters) {
    var text = new StringBuilder();
    new Random(1).ints(characters, 0x4E00, 0x9000).forEach(text::appendCodePoint);
    return text.toString();
  }

  private static void refused(String name, byte[] content) {
    assertThatThrownBy(() -> received(name, content))
        .isInstanceOf(UnfitFileException.class)
        .hasMessageContaining("无法在网页中显示")
        .hasMessageContaining("另存为 PDF");
  }
}
