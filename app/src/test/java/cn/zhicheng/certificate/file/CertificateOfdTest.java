package cn.zhicheng.certificate.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The certificate as OFD: small, complete, the same bytes for the same data. */
class CertificateOfdTest {
  private static final CertificateOfd OFD = new CertificateOfd();

  @Test
  void everythingStandsOnTheOnePage() throws IOException {
    String page = page(files(OFD.render(SampleSheets.of("王䶮"))));
    assertThat(page)
        .contains("王䶮", "高级教师（副高级）", "教育研究", "2026年11月20日", "皖人社秘〔2026〕128 号")
        .contains("证书编号　342026222000001P", "安徽省人力资源和社会保障厅");
  }

  @Test
  void aRareNameIsDrawnAndKeptAmongTheData() throws IOException {
    Map<String, byte[]> files = files(OFD.render(SampleSheets.of("刘𣸸")));
    assertThat(text(files, "OFD.xml")).contains("刘𣸸", "342026222000001P");
    String page = page(files);
    assertThat(page).contains(">刘<").doesNotContain("𣸸");
    String plain = page(files(OFD.render(SampleSheets.of("刘燕"))));
    assertThat(page.split("PathObject", -1).length)
        .isGreaterThan(plain.split("PathObject", -1).length);
  }

  @Test
  void equalCertificatesHaveEqualBytesAndAreSmall() {
    byte[] one = OFD.render(SampleSheets.of("买买提·吐尔逊"));
    assertThat(OFD.render(SampleSheets.of("买买提·吐尔逊"))).isEqualTo(one);
    assertThat(one).hasSizeLessThan(400_000);
  }

  private static String page(Map<String, byte[]> files) {
    String name =
        files.keySet().stream().filter(n -> n.endsWith("Content.xml")).findFirst().orElseThrow();
    return text(files, name);
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> files(byte[] ofd) throws IOException {
    var files = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
