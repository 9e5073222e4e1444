package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadIsJudgedByItsContentTest {
  private static final String SVG =
      "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>";

  private static void refused(String name, byte[] content, String why) {
    assertThatThrownBy(() -> ReceivedFile.of(name, content))
        .isInstanceOf(UnfitFileException.class)
        .hasMessageContaining(why);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void picturesAndPdfsAreTaken() {
    assertThat(ReceivedFile.of("证书.jpg", SampleFiles.jpeg(300, 200)).kind().mime())
        .isEqualTo("image/jpeg");
    assertThat(ReceivedFile.of("证书.png", SampleFiles.png(300, 200)).kind().mime())
        .isEqualTo("image/png");
    ReceivedFile pdf = ReceivedFile.of("论文.PDF", SampleFiles.pdf(3));
    assertThat(pdf.kind().mime()).isEqualTo("application/pdf");
    assertThat(pdf.pages()).isEqualTo(3);
    assertThat(pdf.name()).isEqualTo("论文.PDF");
  }

  @Test
  void theNameDoesNotDeceive() {
    byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3E, 0};
    refused("论文.pdf", program, "不是 jpg、png、pdf、ofd 或 docx");
    refused("证书.jpg", bytes("<!doctype html><script>alert(1)</script>"), "不是 jpg");
    refused("证书.png", bytes(SVG), "不是 jpg");
    refused("论文.pdf", bytes("你好"), "不是 jpg");
    refused("论文.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0}, "不是 jpg");
  }

  @ParameterizedTest
  @CsvSource({
    "论文.exe, 论文.exe.pdf",
    "C:\\桌面\\论文.pdf, 论文.pdf",
    "../../etc/passwd, passwd.pdf",
    ".pdf, .pdf.pdf",
    "'a\u202Efdp.exe\r\nX: y.pdf', 'afdp.exeX: y.pdf'"
  })
  void namesEndAsTheirContentSays(String uploaded, String shown) {
    assertThat(ReceivedFile.of(uploaded, SampleFiles.pdf(1)).name()).isEqualTo(shown);
  }

  @Test
  void longNamesKeepTheirEnding() {
    String name = ReceivedFile.of("𠮷".repeat(300) + ".pdf", SampleFiles.pdf(1)).name();
    assertThat(name.codePointCount(0, name.length())).isEqualTo(200);
    assertThat(name).endsWith("𠮷.pdf");
  }

  @Test
  void emptyAndTooLargeFilesAreRefused() {
    refused("论文.pdf", new byte[0], "空文件");
    refused("论文.pdf", new byte[(int) Documents.MAX_BYTES + 1], "10 MB");
    byte[] full = Arrays.copyOf(SampleFiles.jpeg(300, 200), (int) Documents.MAX_BYTES);
    assertThat(ReceivedFile.of("证书.jpg", full).content()).hasSize((int) Documents.MAX_BYTES);
  }

  @Test
  void lockedPdfsAreRefused() {
    refused("论文.pdf", SampleFiles.pdf(1, "owner", "secret"), "打开密码");
    refused("论文.pdf", SampleFiles.pdf(1, "owner", ""), "权限密码");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.5, 0.9})
  void filesCutOffAreRefused(double part) {
    for (byte[] whole :
        new byte[][] {SampleFiles.pdf(40), SampleFiles.jpeg(900, 700), SampleFiles.png(900, 700)}) {
      refused("文件", Arrays.copyOf(whole, (int) (whole.length * part)), "已损坏或不完整");
    }
  }

  @Test
  void brokenInsidesAreRefused() {
    refused("论文.pdf", bytes("%PDF-1.7\nnonsense\nstartxref\n0\n%%EOF"), "已损坏");
    byte[] png = SampleFiles.png(900, 700);
    Arrays.fill(png, png.length / 2, png.length / 2 + 400, (byte) 0);
    refused("证书.png", png, "已损坏");
  }

  @Test
  void tooManyPagesAreRefused() {
    refused("论文.pdf", SampleFiles.pdf(501), "有 501 页，超过每个文件 500 页");
    assertThat(ReceivedFile.of("论文.pdf", SampleFiles.pdf(500)).pages()).isEqualTo(500);
  }

  @Test
  void aPictureThatPromisesTooManyPixelsIsRefusedAtOnce() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          refused("照片.png", SampleFiles.promisedPng(30_000, 30_000), "30000×30000");
          refused("照片.png", SampleFiles.promisedPng(12_001, 10), "12001×10");
          refused("照片.png", SampleFiles.promisedPng(8_000, 8_000), "5000 万像素");
        });
  }
}
