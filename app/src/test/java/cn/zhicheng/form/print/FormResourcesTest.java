package cn.zhicheng.form.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Even if markup got through, a page could load nothing but its own images. */
class FormResourcesTest {
  private static final byte[] CODE = QrCode.png("x");

  @Test
  void aPageShowsItsOwnImages() throws IOException {
    assertThat(images("form:qr")).isEqualTo(1);
  }

  @Test
  void aPageCannotReachAFile(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("secret.png"), CODE);
    assertThat(images(file.toUri().toString())).isZero();
    assertThat(images(file.toString())).isZero();
  }

  private static int images(String address) throws IOException {
    String xhtml = "<html><body><img src=\"" + address + "\"/></body></html>";
    var document =
        new PdfDocument(
            xhtml,
            new PrintName("title", ""),
            "0123456789abcdef",
            Instant.EPOCH,
            Map.of("qr", CODE));
    try (var threads = new RenderThreads(new RenderLimits(1, Duration.ofMinutes(1), 3));
        PDDocument pdf = Loader.loadPDF(threads.render(document))) {
      int images = 0;
      for (var ignored : pdf.getPage(0).getResources().getXObjectNames()) {
        images++;
      }
      return images;
    }
  }
}
