package cn.zhicheng.form.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.document.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages are taken over as they are seen, and nothing that acts comes along. */
class PdfPagesTest {
  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

  private static void say(PDDocument pdf, PDPage page, String text) throws IOException {
    try (var content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(FONT, 12);
      content.newLineAtOffset(100, 500);
      content.showText(text);
      content.endText();
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    var out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static byte[] hostile() throws IOException {
    try (var pdf = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      say(pdf, page, "Harmless words");
      pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('open')"));
      var link = new PDAnnotationLink();
      link.setRectangle(new PDRectangle(100, 500, 100, 20));
      link.setAction(new PDActionJavaScript("app.alert('link')"));
      page.setAnnotations(List.of(link, seal(pdf)));
      COSDictionary resources = page.getResources().getCOSObject();
      resources.setItem(COSName.getPDFName("Hidden"), new PDActionJavaScript("app.alert('deep')"));
      var file = new PDComplexFileSpecification();
      file.setFile("run.exe");
      file.setEmbeddedFile(
          new PDEmbeddedFile(
              pdf, new java.io.ByteArrayInputStream("MZ".getBytes(StandardCharsets.US_ASCII))));
      var files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of("run.exe", file));
      var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      pdf.getDocumentCatalog().setNames(names);
      return saved(pdf);
    }
  }

  /** As a signature field shows itself: an annotation with a picture of its own. */
  private static PDAnnotationRubberStamp seal(PDDocument pdf) throws IOException {
    var look = new PDAppearanceStream(pdf);
    look.setBBox(new PDRectangle(50, 50));
    look.setResources(new org.apache.pdfbox.pdmodel.PDResources());
    try (var content = new PDPageContentStream(pdf, look)) {
      content.beginText();
      content.setFont(FONT, 10);
      content.newLineAtOffset(5, 20);
      content.showText("SEAL");
      content.endText();
    }
    var looks = new PDAppearanceDictionary();
    looks.setNormalAppearance(look);
    var seal = new PDAnnotationRubberStamp();
    seal.setRectangle(new PDRectangle(300, 300, 80, 80));
    seal.setAppearance(looks);
    return seal;
  }

  @Test
  void whatIsSeenStaysAndWhatActsIsGone() throws IOException {
    Taken taken = PdfPages.of(hostile());
    try (PDDocument pdf = Loader.loadPDF(taken.pdf())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Harmless words", "SEAL");
      assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
      assertThat(pdf.getDocumentCatalog().getNames()).isNull();
    }
    assertThat(new String(taken.pdf(), StandardCharsets.ISO_8859_1))
        .doesNotContain("JavaScript", "app.alert", "EmbeddedFile", "OpenAction");
  }

  @Test
  void pagesLyingOnTheirSideAreTurnedUpright() throws IOException {
    byte[] source;
    try (var pdf = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      page.setRotation(90);
      pdf.addPage(page);
      say(pdf, page, "Sideways");
      source = saved(pdf);
    }
    try (PDDocument pdf = Loader.loadPDF(PdfPages.of(source).pdf())) {
      PDRectangle box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isGreaterThan(box.getHeight());
      assertThat(pdf.getPage(0).getRotation()).isZero();
    }
  }

  @Test
  void ofTenThousandPagesTwoHundredAreTaken() throws IOException {
    Taken taken = PdfPages.of(SampleFiles.pdf(10_000));
    assertThat(taken.pages()).isEqualTo(PdfPages.MOST);
    assertThat(taken.total()).isEqualTo(10_000);
    assertThat(taken.cut()).isTrue();
  }

  @Test
  void aLockedOneIsRefused() throws IOException {
    byte[] locked;
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      locked = saved(pdf);
    }
    assertThatThrownBy(() -> PdfPages.of(locked)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PdfPages.of("no pdf".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aPageThatUnfoldsToGigabytesIsRefused() throws IOException {
    byte[] bomb;
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] some = new byte[1 << 20];
        java.util.Arrays.fill(some, (byte) ' ');
        for (int i = 0; i < 64; i++) {
          out.write(some);
        }
      }
      page.setContents(stream);
      bomb = saved(pdf);
    }
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThatThrownBy(() -> PdfPages.of(bomb)).hasMessageContaining("unfolds");
  }

  @Test
  void aPictureThatPromisesBillionsOfPixelsIsRefusedByItsHead() {
    var head = java.nio.ByteBuffer.allocate(33);
    head.putLong(0x89504E470D0A1A0AL).putInt(13);
    head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(50_000).putInt(50_000);
    head.put(new byte[] {8, 2, 0, 0, 0});
    var sum = new java.util.zip.CRC32();
    sum.update(head.array(), 12, 17);
    head.putInt((int) sum.getValue());
    assertThatThrownBy(() -> PicturePage.of(head.array(), "image/png"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too many pixels");
  }

  @Test
  void aPhotoTakenSidewaysStandsUpright() throws IOException {
    Taken taken = PicturePage.of(SampleFiles.jpeg(1200, 800), "image/jpeg");
    try (PDDocument pdf = Loader.loadPDF(taken.pdf())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      PDRectangle box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isGreaterThan(box.getHeight());
    }
  }

  @Test
  void namesInArchivesLeadNowhere() {
    assertThat(FileNames.part("../../etc/passwd")).doesNotContain("/").startsWith("_");
    assertThat(FileNames.part("a\\b:c*?.pdf")).isEqualTo("a_b_c__.pdf");
    assertThat(FileNames.part("长".repeat(200) + ".docx")).hasSize(60).endsWith(".docx");
    assertThat(FileNames.part("")).isEqualTo("_");
  }
}
