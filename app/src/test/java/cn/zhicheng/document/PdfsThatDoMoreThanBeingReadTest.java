package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Scripts, programs and files carried along are named; links, bookmarks and data are none. */
class PdfsThatDoMoreThanBeingReadTest {
  private interface Change {
    void of(PDDocument pdf) throws IOException;
  }

  private static byte[] pdf(Change change) {
    var bytes = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      change.of(pdf);
      pdf.save(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void refused(byte[] pdf, String why) {
    assertThatThrownBy(() -> ReceivedFile.of("论文.pdf", pdf))
        .isInstanceOf(UnfitFileException.class)
        .hasMessageContaining(why);
  }

  private static void carry(PDDocument pdf, String name) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1})));
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, file));
    var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
  }

  @Test
  void scriptsAreNamedWhateverTheyHangOn() {
    refused(
        pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
        "含有脚本");
    refused(
        pdf(pdf -> {
          var actions = new PDPageAdditionalActions();
          actions.setO(new PDActionJavaScript("1"));
          pdf.getPage(0).setActions(actions);
        }),
        "含有脚本");
  }

  @Test
  void startingAProgramIsNamed() {
    refused(
        pdf(pdf -> {
          var link = new PDAnnotationLink();
          var launch = new PDActionLaunch();
          launch.setF("calc.exe");
          link.setAction(launch);
          pdf.getPage(0).getAnnotations().add(link);
          pdf.getPage(0).setAnnotations(java.util.List.of(link));
        }),
        "启动其他程序");
  }

  @Test
  void programsCarriedAlongAreNamedAndDataIsNot() {
    refused(pdf(pdf -> carry(pdf, "发票.EXE")), "附带了可以运行的文件");
    byte[] invoice = pdf(pdf -> carry(pdf, "发票.xml"));
    assertThat(ReceivedFile.of("发票.pdf", invoice).pages()).isEqualTo(1);
  }

  @Test
  void goingToAPageIsReading() {
    byte[] bookmarked = pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionGoTo()));
    assertThat(ReceivedFile.of("论文.pdf", bookmarked).pages()).isEqualTo(1);
  }

  /** 300 KB that a parser would unfold to 300 MB, under a name that a search does not find. */
  @Test
  void aBombInItsTablesIsStoppedBeforeItIsParsed() throws IOException {
    var zeros = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(zeros)) {
      for (int i = 0; i < 300; i++) {
        deflater.write(new byte[1 << 20]);
      }
    }
    var pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%%PDF-1.7\n5 0 obj\n<</Type/Obj#53tm/N 1/First 4/Filter/FlateDecode/Length %d>>\nstream\n")
            .formatted(zeros.size())
            .getBytes(StandardCharsets.ISO_8859_1));
    pdf.writeBytes(zeros.toByteArray());
    pdf.writeBytes(
        "\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> refused(pdf.toByteArray(), "内部数据过大"));
  }

  @Test
  void tenThousandPagesAreTooMany() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> refused(SampleFiles.pdf(10_000), "有 10000 页，超过每个文件 500 页"));
  }
}
